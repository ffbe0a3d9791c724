import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficeDossier } from "../../../../../contract"
import { officerOf } from "../../../../../dossiers/officer"
import { sendOfficeDossier } from "./send-office-dossier"

/** GET /admin/ocop/dossiers/{id} */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OfficeDossier>,
): Promise<void> {
  await sendOfficeDossier(req, res, await officerOf(req))
}
