import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reasonBody, type OfficeDossier } from "../../../../../../contract"
import { officerOf } from "../../../../../../dossiers/officer"
import { readBody } from "../../../../../../lib/read-body"
import { returnToProducerWorkflow } from "../../../../../../workflows/dossier/return-to-producer"
import { sendOfficeDossier } from "../send-office-dossier"

/** POST /admin/ocop/dossiers/{id}/commune-return: the commune returns it with reasons. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  const officer = await officerOf(req)
  const body = readBody(reasonBody, req.body)
  await returnToProducerWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", officer, reason: body.reason },
  })
  await sendOfficeDossier(req, res, officer)
}
