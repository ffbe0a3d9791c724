import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDatabase } from "../../../../../lib/database"
import { intParam, refuseUnknownParams } from "../../../../../lib/query-params"
import { rulesetAt } from "../../../../../scoring/ruleset-code"

/** GET /admin/ocop/rulesets/{code}?version=: the whole document, to be corrected and loaded again. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  refuseUnknownParams(req.query, ["version"])
  const version = intParam(req.query, "version", { min: 1, max: 1_000_000 }, "BAD_VERSION") ?? undefined
  const { ruleset } = await rulesetAt(readDatabase(req.scope).knex, req.params.code ?? "", version)
  res.json(ruleset)
}
