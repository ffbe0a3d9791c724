import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dossierDraftUpdate, type DossierDetail } from "../../../../../contract"
import { readBody } from "../../../../../lib/read-body"
import { saveDossierDraftWorkflow } from "../../../../../workflows/dossier/save-dossier-draft"
import { producerActor } from "../../producer-actor"
import { sendDossier } from "../send-dossier"

/** PUT /producer/dossiers/{id}/draft: saves what is written so far; 409 when another tab was first. */
export async function PUT(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
): Promise<void> {
  const { producerId } = await producerActor(req)
  const update = readBody(dossierDraftUpdate, req.body)
  await saveDossierDraftWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", producerId, update },
  })
  await sendDossier(req, res, producerId)
}
