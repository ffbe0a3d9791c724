import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { supplementBody, type OfficeDossier } from "../../../../../../contract"
import { officerOf } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { requestSupplementWorkflow } from "../../../../../../workflows/dossier/request-supplement"
import { sendOfficeDossier } from "../send-office-dossier"

/** POST /admin/ocop/dossiers/{id}/supplement: the advisory team asks for more. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  const officer = await officerOf(req)
  const body = readBody(supplementBody, req.body)
  await requestSupplementWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", officer, request: body },
  })
  await sendOfficeDossier(req, res, officer)
}
