import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficeDossier } from "../../../../../contract"
import { presentOfficeDossier } from "../../../../../dossiers/office/present-office"
import { visibleDossier } from "../../../../../dossiers/office/visible-dossier"
import type { Officer } from "../../../../../dossiers/officer"
import { readDatabase } from "../../../../../lib/database"
import { today } from "../../../../../lib/local-day"

/** Answers the dossier of the address as it is now. @throws ApiFaultError 404 */
export async function sendOfficeDossier(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
  officer: Officer,
): Promise<void> {
  const { knex } = readDatabase(req.scope)
  const dossier = await visibleDossier(knex, req.params.id ?? "", officer)
  res.setHeader("cache-control", "no-store")
  res.json(await presentOfficeDossier(knex, dossier, officer, today()))
}
