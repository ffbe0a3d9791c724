import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DossierDetail } from "../../../../contract"
import { producerActor } from "../producer-actor"
import { sendDossier } from "./send-dossier"

/** GET /producer/dossiers/{id}: with completeness, self-score, advice, clock and story. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DossierDetail>,
): Promise<void> {
  await sendDossier(req, res, (await producerActor(req)).producerId)
}
