import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SessionDiary } from "../../../../../../contract"
import { sessionDiary } from "../../../../../../council/session-diary"
import { readDatabase } from "../../../../../../lib/database"
import { sessionCommand } from "../../helpers"

/** GET /admin/ocop/sessions/{id}/diary: who did what, in order. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SessionDiary>): Promise<void> {
  const { sessionId, userId } = sessionCommand(req)
  res.json(await sessionDiary(readDatabase(req.scope).knex, sessionId, userId))
}
