import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ItemDetails } from "../../../../../../../../contract"
import { runCloseItem } from "../../../../../../../../workflows/council/items"
import { answerItem, itemCommand } from "../../../../helpers"

/** POST /admin/ocop/sessions/{id}/items/{itemId}/close: the result stands and decides the dossier. Chair. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await runCloseItem(req.scope, itemCommand(req))
  await answerItem(req, res)
}
