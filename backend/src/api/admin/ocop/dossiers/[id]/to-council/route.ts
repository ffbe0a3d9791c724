import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reasonBody, type OfficeDossier } from "../../../../../../contract"
import { officerOf } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { sendToCouncilWorkflow } from "../../../../../../workflows/dossier/send-to-council"
import { sendOfficeDossier } from "../send-office-dossier"

/** POST /admin/ocop/dossiers/{id}/to-council: ready for a session. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  const officer = await officerOf(req)
  const body = readBody(reasonBody, req.body)
  await sendToCouncilWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", officer, reason: body.reason },
  })
  await sendOfficeDossier(req, res, officer)
}
