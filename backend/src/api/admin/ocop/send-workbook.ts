import type { ServerResponse } from "node:http"
import { writeWorkbook, type SheetColumn } from "../../../register/xlsx"

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Answers a workbook as a download. */
export async function sendWorkbook<Row>(
  res: ServerResponse,
  fileName: string,
  sheetName: string,
  columns: readonly SheetColumn<Row>[],
  rows: Iterable<Row>,
): Promise<void> {
  res.setHeader("Content-Type", XLSX)
  res.setHeader("Content-Disposition", `attachment; filename="${fileName}"`)
  res.setHeader("Cache-Control", "no-store")
  await writeWorkbook(res, sheetName, columns, rows)
}
