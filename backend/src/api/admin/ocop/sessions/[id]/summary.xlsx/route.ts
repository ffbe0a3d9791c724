import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { summaryColumns } from "../../../../../../council/documents/score-summary"
import { sessionReport } from "../../../../../../council/documents/session-report"
import { readDatabase } from "../../../../../../lib/database"
import { sendWorkbook } from "../../../send-workbook"
import { sessionCommand } from "../../helpers"

/** GET /admin/ocop/sessions/{id}/summary.xlsx: points of every member for the items that are closed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { sessionId, userId } = sessionCommand(req)
  const report = await sessionReport(readDatabase(req.scope).knex, sessionId, userId)
  const fileName = `tong-hop-diem-${report.session.heldOn}.xlsx`
  await sendWorkbook(res, fileName, "Tổng hợp điểm", summaryColumns(report), report.items)
}
