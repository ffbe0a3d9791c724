import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { councilInput, type Council } from "../../../../../contract"
import { readCouncil } from "../../../../../council/councils"
import { requireOfficeUser } from "../../../../../council/office-user"
import { readDatabase } from "../../../../../lib/database"
import { readBody } from "../../../../../lib/read-body"
import { runChangeCouncil } from "../../../../../workflows/council/councils"

/** GET /admin/ocop/councils/{id}. For the office. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<Council>): Promise<void> {
  const { knex } = readDatabase(req.scope)
  await requireOfficeUser(knex, req.auth_context.actor_id)
  res.json(await readCouncil(knex, req.params.id ?? ""))
}

/** PUT /admin/ocop/councils/{id}: the whole council anew; sessions that opened keep their roster. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse<Council>): Promise<void> {
  await requireOfficeUser(readDatabase(req.scope).knex, req.auth_context.actor_id)
  const input = readBody(councilInput, req.body)
  res.json(await runChangeCouncil(req.scope, { id: req.params.id ?? "", input }))
}
