import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { correctInput, type ItemDetails } from "../../../../../../../../contract"
import { readBody } from "../../../../../../../../lib/read-body"
import { runCorrectItem } from "../../../../../../../../workflows/council/items"
import { answerItem, itemCommand } from "../../../../helpers"

/** POST /admin/ocop/sessions/{id}/items/{itemId}/correct: a new, reasoned result after closing. Chair. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await runCorrectItem(req.scope, { ...itemCommand(req), input: readBody(correctInput, req.body) })
  await answerItem(req, res)
}
