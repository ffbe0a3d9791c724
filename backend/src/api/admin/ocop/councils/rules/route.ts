import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { councilRuleInput, type CouncilRules } from "../../../../../contract"
import { readCouncilRules } from "../../../../../council/council-rules"
import { requireOfficeUser } from "../../../../../council/office-user"
import { readDatabase } from "../../../../../lib/database"
import { readBody } from "../../../../../lib/read-body"
import { runRecordCouncilRule } from "../../../../../workflows/council/councils"

/** GET /admin/ocop/councils/rules: every provincial rule and which one is in force. For the office. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CouncilRules>): Promise<void> {
  const { knex } = readDatabase(req.scope)
  await requireOfficeUser(knex, req.auth_context.actor_id)
  res.json(await readCouncilRules(knex))
}

/** POST /admin/ocop/councils/rules: a new rule from a day on; earlier ones stay. For the office. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CouncilRules>,
): Promise<void> {
  const userId = req.auth_context.actor_id
  await requireOfficeUser(readDatabase(req.scope).knex, userId)
  const rule = readBody(councilRuleInput, req.body)
  res.status(201).json(await runRecordCouncilRule(req.scope, { rule, userId }))
}
