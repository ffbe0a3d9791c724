import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { checkEditable } from "../../../../../dossiers/draft/save-draft"
import { EvidenceStore } from "../../../../../dossiers/evidence/evidence-store"
import type { UploadContext } from "../../../../../dossiers/evidence/receive-upload"
import { ownDossier } from "../../../../../dossiers/own-dossier"
import { readDatabase } from "../../../../../lib/database"
import type { Dossier } from "../../../../../modules/dossier/queries/dossier-records"
import { producerActor } from "../../producer-actor"

/** The dossier of the address, when its producer may put files into it now. @throws ApiFaultError 404, 409 */
export async function uploadContext(
  req: AuthenticatedMedusaRequest,
): Promise<{ context: UploadContext; dossier: Dossier }> {
  const { producerId, actor } = await producerActor(req)
  const dossier = await ownDossier(readDatabase(req.scope).knex, req.params.id ?? "", producerId)
  checkEditable(dossier)
  const context = {
    container: req.scope,
    store: new EvidenceStore(),
    dossierId: dossier.id,
    producerId,
    memberId: actor.id,
  }
  return { context, dossier }
}
