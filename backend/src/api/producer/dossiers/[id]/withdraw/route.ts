import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reasonBody, type DossierDetail } from "../../../../../contract"
import { readBody } from "../../../../../lib/read-body"
import { withdrawDossierWorkflow } from "../../../../../workflows/dossier/withdraw-dossier"
import { producerActor } from "../../producer-actor"
import { sendDossier } from "../send-dossier"

/** POST /producer/dossiers/{id}/withdraw */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
): Promise<void> {
  const { producerId, actor } = await producerActor(req)
  const { reason } = readBody(reasonBody, req.body)
  await withdrawDossierWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", producerId, actor, reason },
  })
  await sendDossier(req, res, producerId)
}
