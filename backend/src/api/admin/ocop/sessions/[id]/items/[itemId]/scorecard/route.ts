import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { scorecardInput, type SentScorecard } from "../../../../../../../../contract"
import { readBody } from "../../../../../../../../lib/read-body"
import { runSendScorecard } from "../../../../../../../../workflows/council/items"
import { itemCommand } from "../../../../helpers"

/**
 * POST /admin/ocop/sessions/{id}/items/{itemId}/scorecard: a member's whole scorecard. 201 when it is
 * taken, 200 when the same sending had arrived before: a tablet may repeat it until it hears an answer.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SentScorecard>,
): Promise<void> {
  const input = readBody(scorecardInput, req.body)
  const sent = await runSendScorecard(req.scope, { ...itemCommand(req), input })
  res.status(sent.isReplay ? 200 : 201).json(sent)
}
