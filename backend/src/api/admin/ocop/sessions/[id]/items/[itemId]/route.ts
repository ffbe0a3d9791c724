import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ItemDetails } from "../../../../../../../contract"
import { answerItem } from "../../../helpers"

/** GET /admin/ocop/sessions/{id}/items/{itemId}: whose scorecards are shown when, see `maySeeScorecard`. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await answerItem(req, res)
}
