import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { formFacts } from "../../../../../../../dossiers/forms/form-facts"
import { sendForm } from "../../../../../../../dossiers/forms/send-form"
import { visibleDossier } from "../../../../../../../dossiers/office/visible-dossier"
import { officerOf } from "../../../../../../../dossiers/officer"
import { readDatabase } from "../../../../../../../lib/database"

/** GET /admin/ocop/dossiers/{id}/forms/mau-01.docx, mau-03.pdf, …: of the version lodged last. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { knex } = readDatabase(req.scope)
  const dossier = await visibleDossier(knex, req.params.id ?? "", await officerOf(req))
  await sendForm(res, req.params.file ?? "", await formFacts(knex, dossier, { draft: false }))
}
