import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openSessionInput, type SessionDetails } from "../../../../../../contract"
import { readBody } from "../../../../../../lib/read-body"
import { runOpenSession } from "../../../../../../workflows/council/sessions"
import { answerSession, sessionCommand } from "../../helpers"

/** POST /admin/ocop/sessions/{id}/open: with a quorum present. Chair or secretary. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  await runOpenSession(req.scope, { ...sessionCommand(req), ...readBody(openSessionInput, req.body) })
  await answerSession(req, res)
}
