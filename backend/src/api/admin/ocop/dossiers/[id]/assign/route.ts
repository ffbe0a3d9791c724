import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignBody, type OfficeDossier } from "../../../../../../contract"
import { officerOf } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { assignOfficerWorkflow } from "../../../../../../workflows/dossier/assign-officer"
import { sendOfficeDossier } from "../send-office-dossier"

/** POST /admin/ocop/dossiers/{id}/assign: gives it to an officer. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  const officer = await officerOf(req)
  const body = readBody(assignBody, req.body)
  await assignOfficerWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", officer, request: body },
  })
  await sendOfficeDossier(req, res, officer)
}
