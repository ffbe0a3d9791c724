import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communeOfficerUpdate, type CommuneOfficers } from "../../../../contract"
import { readCommuneOfficers } from "../../../../dossiers/office/commune-officers"
import { requireOffice } from "../../../../dossiers/officer"
import { readDatabase } from "../../../../lib/database"
import { readBody } from "../../../../lib/read-body"
import { setCommuneOfficerWorkflow } from "../../../../workflows/dossier/set-commune-officer"

/** GET /admin/ocop/commune-officers */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CommuneOfficers>,
): Promise<void> {
  await requireOffice(req)
  res.json(await readCommuneOfficers(readDatabase(req.scope).knex))
}

/** PUT /admin/ocop/commune-officers: all communes of one user. */
export async function PUT(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CommuneOfficers>,
): Promise<void> {
  await requireOffice(req)
  const { result } = await setCommuneOfficerWorkflow(req.scope).run({
    input: readBody(communeOfficerUpdate, req.body),
  })
  res.json(result)
}
