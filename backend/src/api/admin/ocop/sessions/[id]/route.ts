import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sessionChange, type SessionDetails } from "../../../../../contract"
import { readBody } from "../../../../../lib/read-body"
import { runChangeSession } from "../../../../../workflows/council/sessions"
import { answerSession, sessionCommand } from "../helpers"

/** GET /admin/ocop/sessions/{id}: members of its council and the office; everyone else 404. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  await answerSession(req, res)
}

/** PUT /admin/ocop/sessions/{id}: the agenda anew, until the session opens. */
export async function PUT(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  await runChangeSession(req.scope, { ...sessionCommand(req), input: readBody(sessionChange, req.body) })
  await answerSession(req, res)
}
