import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { catalogueSnapshot } from "../../../../catalogue/snapshot"
import type { AdminUnitsAnswer } from "../../../../contract"
import { choiceParam, dayParam, textParam } from "../../../../lib/query-params"
import { UNIT_SHEET, unitRowsOn } from "../../../../register/admin-units"
import { sendWorkbook } from "../send-workbook"

/** Communes and wards in force on `as_of` with their NTM level then; `format=xlsx` downloads them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminUnitsAnswer>): Promise<void> {
  const format = choiceParam(req.query, "format", ["json", "xlsx"], "json", "BAD_FORMAT")
  const asOf = dayParam(req.query)
  const q = textParam(req.query, "q", 120)
  const snapshot = await catalogueSnapshot(req.scope, { live: true })
  const rows = unitRowsOn(snapshot, asOf, q)
  if (format === "xlsx") return sendWorkbook(res, `xa-phuong-${asOf}.xlsx`, "Xã, phường", UNIT_SHEET, rows)
  res.json({ as_of: asOf, items: rows })
}
