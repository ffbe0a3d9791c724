import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { councilInput, type Council, type CouncilList } from "../../../../contract"
import { requireOfficeUser } from "../../../../council/office-user"
import { readDatabase } from "../../../../lib/database"
import { readBody } from "../../../../lib/read-body"
import { loadCouncils } from "../../../../modules/council/queries/councils"
import { runCreateCouncil } from "../../../../workflows/council/councils"

/** GET /admin/ocop/councils: every council with its present members. For the office. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CouncilList>): Promise<void> {
  const { knex } = readDatabase(req.scope)
  await requireOfficeUser(knex, req.auth_context.actor_id)
  res.json({ councils: await loadCouncils(knex) })
}

/** POST /admin/ocop/councils: a council set up by a decision. For the office. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Council>): Promise<void> {
  const userId = req.auth_context.actor_id
  await requireOfficeUser(readDatabase(req.scope).knex, userId)
  const input = readBody(councilInput, req.body)
  res.status(201).json(await runCreateCouncil(req.scope, { input, userId }))
}
