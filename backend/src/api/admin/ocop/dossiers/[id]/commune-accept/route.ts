import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communeAccept, type OfficeDossier } from "../../../../../../contract"
import { officerOf } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { acceptAtCommuneWorkflow } from "../../../../../../workflows/dossier/accept-at-commune"
import { sendOfficeDossier } from "../send-office-dossier"

/** POST /admin/ocop/dossiers/{id}/commune-accept: the commune's report (Mẫu 03) and proposal. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  const officer = await officerOf(req)
  const body = readBody(communeAccept, req.body)
  await acceptAtCommuneWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", officer, report: body },
  })
  await sendOfficeDossier(req, res, officer)
}
