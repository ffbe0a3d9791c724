import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { conflictInput, type ItemDetails } from "../../../../../../../../contract"
import { readBody } from "../../../../../../../../lib/read-body"
import { runDeclareConflict } from "../../../../../../../../workflows/council/items"
import { answerItem, itemCommand } from "../../../../helpers"

/** POST /admin/ocop/sessions/{id}/items/{itemId}/conflict: a member declares a conflict of interest. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ItemDetails>): Promise<void> {
  await runDeclareConflict(req.scope, { ...itemCommand(req), ...readBody(conflictInput, req.body) })
  await answerItem(req, res)
}
