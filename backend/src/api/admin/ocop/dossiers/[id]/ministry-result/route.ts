import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ministryResultBody, type OfficeDossier } from "../../../../../../contract"
import { officerOf } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { recordMinistryResultWorkflow } from "../../../../../../workflows/dossier/record-ministry-result"
import { sendOfficeDossier } from "../send-office-dossier"

/** POST /admin/ocop/dossiers/{id}/ministry-result: the central council's result. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  const officer = await officerOf(req)
  const body = readBody(ministryResultBody, req.body)
  await recordMinistryResultWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", officer, request: body },
  })
  await sendOfficeDossier(req, res, officer)
}
