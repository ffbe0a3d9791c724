import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RulesetList } from "../../../../contract"
import { readDatabase } from "../../../../lib/database"
import { refuseUnknownParams } from "../../../../lib/query-params"
import { loadRulesetHeads } from "../../../../modules/rating/queries/ruleset-versions"
import { toListEntry } from "../../../../scoring/present-ruleset"

/** GET /open/v1/rulesets: the newest version of each ruleset, oldest ruleset first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<RulesetList>): Promise<void> {
  refuseUnknownParams(req.query, [])
  const heads = await loadRulesetHeads(readDatabase(req.scope).knex)
  const isNewest = (head: (typeof heads)[number]): boolean =>
    !heads.some(({ code, version }) => code === head.code && version > head.version)
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.json({ rulesets: heads.filter(isNewest).map(toListEntry) })
}
