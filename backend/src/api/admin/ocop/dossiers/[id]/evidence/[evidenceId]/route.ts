import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { evidenceNotFound } from "../../../../../../../dossiers/evidence/remove-evidence"
import { sendEvidence } from "../../../../../../../dossiers/evidence/send-evidence"
import { visibleDossier } from "../../../../../../../dossiers/office/visible-dossier"
import { officerOf } from "../../../../../../../dossiers/officer"
import { readDatabase } from "../../../../../../../lib/database"
import { loadEvidenceFile } from "../../../../../../../modules/dossier/queries/evidence-records"

/** GET /admin/ocop/dossiers/{id}/evidence/{evidenceId}: the file. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { knex } = readDatabase(req.scope)
  const dossier = await visibleDossier(knex, req.params.id ?? "", await officerOf(req))
  const file = await loadEvidenceFile(knex, dossier.id, req.params.evidenceId ?? "")
  if (file === null) throw evidenceNotFound()
  await sendEvidence(res, file)
}
