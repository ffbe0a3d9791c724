import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { catalogueSnapshot } from "../../../../catalogue/snapshot"
import type { AdminProducersPage } from "../../../../contract"
import { today } from "../../../../lib/local-day"
import { choiceParam } from "../../../../lib/query-params"
import { PRODUCER_SHEET, producerRows, readProducerFilters } from "../../../../register/admin-producers"
import { sendWorkbook } from "../send-workbook"

/** Producers of the register, filtered and paged; `format=xlsx` downloads all of the filter. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminProducersPage>): Promise<void> {
  const format = choiceParam(req.query, "format", ["json", "xlsx"], "json", "BAD_FORMAT")
  const snapshot = await catalogueSnapshot(req.scope, { live: true })
  const filters = readProducerFilters(req.query, snapshot)
  const rows = producerRows(snapshot, filters)
  if (format === "xlsx") {
    return sendWorkbook(res, `chu-the-ocop-${today()}.xlsx`, "Chủ thể", PRODUCER_SHEET, rows)
  }
  const { page, pageSize } = filters
  res.json({
    items: rows.slice((page - 1) * pageSize, page * pageSize),
    total: rows.length,
    page,
    page_size: pageSize,
  })
}
