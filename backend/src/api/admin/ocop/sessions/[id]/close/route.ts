import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SessionDetails } from "../../../../../../contract"
import { runCloseSession } from "../../../../../../workflows/council/sessions"
import { answerSession, sessionCommand } from "../../helpers"

/** POST /admin/ocop/sessions/{id}/close: when every item is closed or postponed. Chair. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  await runCloseSession(req.scope, sessionCommand(req))
  await answerSession(req, res)
}
