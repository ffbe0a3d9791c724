import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DossierDetail } from "../../../../contract"
import { ownDossier } from "../../../../dossiers/own-dossier"
import { presentDossier } from "../../../../dossiers/read/present-dossier"
import { readDatabase } from "../../../../lib/database"
import { today } from "../../../../lib/local-day"

/** Answers the dossier of the address as it is now. @throws ApiFaultError 404 */
export async function sendDossier(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
  producerId: string,
): Promise<void> {
  const { knex } = readDatabase(req.scope)
  const dossier = await ownDossier(knex, req.params.id ?? "", producerId)
  res.setHeader("cache-control", "no-store")
  res.json(await presentDossier(knex, dossier, today()))
}
