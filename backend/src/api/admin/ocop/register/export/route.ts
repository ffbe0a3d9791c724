import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { catalogueSnapshot } from "../../../../../catalogue/snapshot"
import { registerRow as registerRowSchema, type RegisterRow } from "../../../../../contract"
import { choiceParam } from "../../../../../lib/query-params"
import { writeCsv } from "../../../../../register/csv"
import { readRegisterFilters } from "../../../../../register/register-filters"
import { registerLines, registerRow } from "../../../../../register/register-rows"
import { REGISTER_SHEET } from "../../../../../register/register-sheet"
import { sendWorkbook } from "../../send-workbook"

/** All rows of a filtered register as Excel or CSV; paging is ignored. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const format = choiceParam(req.query, "format", ["xlsx", "csv"], "xlsx", "BAD_FORMAT")
  const snapshot = await catalogueSnapshot(req.scope, { live: true })
  const filters = readRegisterFilters(req.query, snapshot)
  const lines = registerLines(snapshot, filters)
  const rows = (function* (): Generator<RegisterRow> {
    for (const line of lines) yield registerRow(snapshot, line, filters.asOf)
  })()
  const fileName = `so-dang-ky-ocop-${filters.asOf}.${format}`
  if (format === "xlsx") return sendWorkbook(res, fileName, "Sổ đăng ký", REGISTER_SHEET, rows)
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${fileName}"`)
  await writeCsv(res, registerRowSchema.keyof().options, rows)
}
