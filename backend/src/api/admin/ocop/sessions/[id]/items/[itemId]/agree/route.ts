import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { agreeInput, type ItemDetails } from "../../../../../../../../contract"
import { readBody } from "../../../../../../../../lib/read-body"
import { runAgreeItem } from "../../../../../../../../workflows/council/items"
import { answerItem, itemCommand } from "../../../../helpers"

/** POST /admin/ocop/sessions/{id}/items/{itemId}/agree: what the council agreed on. Chair or secretary. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await runAgreeItem(req.scope, { ...itemCommand(req), input: readBody(agreeInput, req.body) })
  await answerItem(req, res)
}
