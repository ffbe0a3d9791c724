import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { postponeInput, type ItemDetails } from "../../../../../../../../contract"
import { readBody } from "../../../../../../../../lib/read-body"
import { runPostponeItem } from "../../../../../../../../workflows/council/items"
import { answerItem, itemCommand } from "../../../../helpers"

/** POST /admin/ocop/sessions/{id}/items/{itemId}/postpone: off this session, with a reason. Chair or secretary. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await runPostponeItem(req.scope, { ...itemCommand(req), ...readBody(postponeInput, req.body) })
  await answerItem(req, res)
}
