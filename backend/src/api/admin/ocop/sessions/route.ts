import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sessionInput, type SessionDetails, type SessionList } from "../../../../contract"
import { listSessions, sessionPage } from "../../../../council/session-page"
import { readDatabase } from "../../../../lib/database"
import { refuseUnknownParams, textParam } from "../../../../lib/query-params"
import { readBody } from "../../../../lib/read-body"
import { runPlanSession } from "../../../../workflows/council/sessions"

/** GET /admin/ocop/sessions[?council_id=]: the caller's own, or every one for the office. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SessionList>): Promise<void> {
  refuseUnknownParams(req.query, ["council_id"])
  const { knex } = readDatabase(req.scope)
  res.json(await listSessions(knex, req.auth_context.actor_id, textParam(req.query, "council_id")))
}

/** POST /admin/ocop/sessions: plans a session with dossiers that wait for the council. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<SessionDetails>,
): Promise<void> {
  const userId = req.auth_context.actor_id
  const id = await runPlanSession(req.scope, { input: readBody(sessionInput, req.body), userId })
  res.status(201).json(await sessionPage(readDatabase(req.scope).knex, id, userId))
}
