import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { registerRow as registerRowSchema, type RegisterPage, type RegisterRow } from "../../../../contract"
import { choiceParam } from "../../../../lib/query-params"
import { writeCsv } from "../../../../register/csv"
import { readRegisterFilters } from "../../../../register/register-filters"
import { registerLines, registerPageOf, registerRow } from "../../../../register/register-rows"
import { snapshotFor } from "../snapshot"

const CSV_COLUMNS = registerRowSchema.keyof().options

/**
 * The register on `as_of`: one row per certificate issued by then, with its state on that day.
 * `format=csv` answers all rows of the filter, streamed; JSON is paged.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse<RegisterPage>): Promise<void> {
  const format = choiceParam(req.query, "format", ["json", "csv"], "json", "BAD_FORMAT")
  const snapshot = await snapshotFor(req, { live: true })
  const filters = readRegisterFilters(req.query, snapshot)
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  if (format === "json") {
    res.json(registerPageOf(snapshot, filters))
    return
  }
  const lines = registerLines(snapshot, filters)
  const rows = (function* (): Generator<RegisterRow> {
    for (const line of lines) yield registerRow(snapshot, line, filters.asOf)
  })()
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="so-dang-ky-ocop-${filters.asOf}.csv"`)
  await writeCsv(res, CSV_COLUMNS, rows)
}
