import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminRulesetVersions, RulesetLoadReport } from "../../../../contract"
import { readDatabase } from "../../../../lib/database"
import { booleanParam, refuseUnknownParams, textParam } from "../../../../lib/query-params"
import { loadRulesetHeads } from "../../../../modules/rating/queries/ruleset-versions"
import { toListEntry } from "../../../../scoring/present-ruleset"
import { loadRulesetWorkflow } from "../../../../workflows/rulesets/load-ruleset"

/** GET /admin/ocop/rulesets: every version ever loaded. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminRulesetVersions>): Promise<void> {
  const heads = await loadRulesetHeads(readDatabase(req.scope).knex)
  res.json({
    versions: heads.map((head) => ({
      ...toListEntry(head),
      id: head.id,
      loadedAt: head.loadedAt.toISOString(),
      loadedBy: head.loadedBy,
      sourceNote: head.sourceNote,
    })),
  })
}

const STATUS: Readonly<Record<RulesetLoadReport["status"], number>> = {
  loaded: 201,
  unchanged: 200,
  previewed: 200,
  refused: 400,
}

/**
 * POST /admin/ocop/rulesets?file_name=…[&dry_run=true]: the body is the ruleset document. 201 with the
 * new version, 200 when nothing changed, 400 with every fault when it is refused. Idempotent by content.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RulesetLoadReport>,
): Promise<void> {
  refuseUnknownParams(req.query, ["file_name", "dry_run"])
  const { result } = await loadRulesetWorkflow(req.scope).run({
    input: {
      document: req.body,
      sourceNote: textParam(req.query, "file_name") ?? "upload",
      actorId: req.auth_context.actor_id,
      dryRun: booleanParam(req.query, "dry_run"),
    },
  })
  res.status(STATUS[result.status]).json(result)
}
