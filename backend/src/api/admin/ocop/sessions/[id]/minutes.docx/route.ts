import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { minutesFile } from "../../../../../../council/documents/minutes"
import { sessionReport } from "../../../../../../council/documents/session-report"
import { readDatabase } from "../../../../../../lib/database"
import { sessionCommand } from "../../helpers"

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/** GET /admin/ocop/sessions/{id}/minutes.docx: a draft until the session is closed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { sessionId, userId } = sessionCommand(req)
  const report = await sessionReport(readDatabase(req.scope).knex, sessionId, userId)
  res.setHeader("Content-Type", DOCX)
  res.setHeader("Content-Disposition", `attachment; filename="bien-ban-${report.session.heldOn}.docx"`)
  res.setHeader("Cache-Control", "no-store")
  res.send(await minutesFile(report))
}
