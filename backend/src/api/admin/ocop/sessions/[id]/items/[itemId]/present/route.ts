import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ItemDetails } from "../../../../../../../../contract"
import { runPresentItem } from "../../../../../../../../workflows/council/items"
import { answerItem, itemCommand } from "../../../../helpers"

/** POST /admin/ocop/sessions/{id}/items/{itemId}/present: members may score from now on. Chair or secretary. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await runPresentItem(req.scope, itemCommand(req))
  await answerItem(req, res)
}
