import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { attendanceInput, type SessionDetails } from "../../../../../../contract"
import { readBody } from "../../../../../../lib/read-body"
import { runChangeAttendance } from "../../../../../../workflows/council/sessions"
import { answerSession, sessionCommand } from "../../helpers"

/** POST /admin/ocop/sessions/{id}/attendance: somebody came later or left. Chair or secretary. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  await runChangeAttendance(req.scope, { ...sessionCommand(req), ...readBody(attendanceInput, req.body) })
  await answerSession(req, res)
}
