import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DossierDetail } from "../../../../../../contract"
import { EvidenceStore } from "../../../../../../dossiers/evidence/evidence-store"
import { evidenceNotFound } from "../../../../../../dossiers/evidence/remove-evidence"
import { sendEvidence } from "../../../../../../dossiers/evidence/send-evidence"
import { ownDossier } from "../../../../../../dossiers/own-dossier"
import { readDatabase } from "../../../../../../lib/database"
import { loadEvidenceFile } from "../../../../../../modules/dossier/queries/evidence-records"
import { removeEvidenceWorkflow } from "../../../../../../workflows/dossier/remove-evidence"
import { producerActor } from "../../../producer-actor"
import { sendDossier } from "../../send-dossier"

/** GET /producer/dossiers/{id}/evidence/{evidenceId}: the file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { producerId } = await producerActor(req)
  const { knex } = readDatabase(req.scope)
  const dossier = await ownDossier(knex, req.params.id ?? "", producerId)
  const file = await loadEvidenceFile(knex, dossier.id, req.params.evidenceId ?? "")
  if (file === null) throw evidenceNotFound()
  await sendEvidence(res, file)
}

/** DELETE: takes it out of the draft; frozen versions keep theirs. */
export async function DELETE(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
): Promise<void> {
  const { producerId } = await producerActor(req)
  const { result: unneeded } = await removeEvidenceWorkflow(req.scope).run({
    input: { dossierId: req.params.id ?? "", producerId, evidenceId: req.params.evidenceId ?? "" },
  })
  if (unneeded !== null) await new EvidenceStore().discard(unneeded)
  await sendDossier(req, res, producerId)
}
