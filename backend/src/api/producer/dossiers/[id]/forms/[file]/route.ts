import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { formFacts } from "../../../../../../dossiers/forms/form-facts"
import { sendForm } from "../../../../../../dossiers/forms/send-form"
import { ownDossier } from "../../../../../../dossiers/own-dossier"
import { readDatabase } from "../../../../../../lib/database"
import { producerActor } from "../../../producer-actor"

/** GET /producer/dossiers/{id}/forms/mau-01.docx, mau-02.pdf, …: the draft while it is one, else what was lodged. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { producerId } = await producerActor(req)
  const { knex } = readDatabase(req.scope)
  const dossier = await ownDossier(knex, req.params.id ?? "", producerId)
  await sendForm(res, req.params.file ?? "", await formFacts(knex, dossier, { draft: true }))
}
