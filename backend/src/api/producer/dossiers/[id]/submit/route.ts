import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dossierSubmit, type DossierDetail } from "../../../../../contract"
import { readBody } from "../../../../../lib/read-body"
import { submitDossierWorkflow } from "../../../../../workflows/dossier/submit-dossier"
import { producerActor } from "../../producer-actor"
import { sendDossier } from "../send-dossier"

/** POST /producer/dossiers/{id}/submit: lodges it; the same revision again changes nothing. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
): Promise<void> {
  const { producerId, actor } = await producerActor(req)
  const request = readBody(dossierSubmit, req.body)
  await submitDossierWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", producerId, actor, request },
  })
  await sendDossier(req, res, producerId)
}
