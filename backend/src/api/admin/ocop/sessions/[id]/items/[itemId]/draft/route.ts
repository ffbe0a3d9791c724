import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { draftInput } from "../../../../../../../../contract"
import { readBody } from "../../../../../../../../lib/read-body"
import { runSaveDraft } from "../../../../../../../../workflows/council/items"
import { itemCommand } from "../../../../helpers"

/** PUT /admin/ocop/sessions/{id}/items/{itemId}/draft: keeps an unfinished scorecard; the newest wins. */
export async function PUT(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ savedAt: string }>,
): Promise<void> {
  const input = readBody(draftInput, req.body)
  res.json(await runSaveDraft(req.scope, { ...itemCommand(req), input }))
}
