import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDatabase } from "../../../../lib/database"
import { intParam, refuseUnknownParams } from "../../../../lib/query-params"
import type { RulesetVersion } from "../../../../modules/rating/queries/ruleset-versions"
import { rulesetAt } from "../../../../scoring/ruleset-code"

/** The code of the address: one segment («26-2026», «26%2F2026») or two («26/2026»). */
function codeOf({ code = "", year }: Record<string, string | undefined>): string {
  return year === undefined ? code : `${code}/${year}`
}

/**
 * Answers from the ruleset of the address, `?version=` or newest. Versions never change, so the digest
 * is the entity tag.
 *
 * @throws ApiFaultError 404 RULESET_UNKNOWN
 */
export async function answerFromRuleset(
  req: MedusaRequest,
  res: MedusaResponse,
  compute: (found: RulesetVersion) => unknown,
): Promise<void> {
  refuseUnknownParams(req.query, ["version"])
  const version = intParam(req.query, "version", { min: 1, max: 1_000_000 }, "BAD_VERSION") ?? undefined
  const found = await rulesetAt(readDatabase(req.scope).knex, codeOf(req.params), version)
  const answer = compute(found)
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.setHeader("ETag", `"${found.sha256}"`)
  res.json(answer)
}
