import type { Writable } from "node:stream"
import ExcelJS from "exceljs"
import { spreadsheetSafe } from "./spreadsheet-safe"

export interface SheetColumn<Row> {
  header: string
  width: number
  value: (row: Row) => string | number | null
}

/**
 * Streams rows into a workbook of one sheet: rows leave memory as they are written. Numbers stay
 * numbers; texts that look like formulas are quoted. The header row is frozen and can be filtered.
 */
export async function writeWorkbook<Row>(
  output: Writable,
  sheetName: string,
  columns: readonly SheetColumn<Row>[],
  rows: Iterable<Row>,
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true })
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.columns = columns.map(({ width }) => ({ width }))
  const header = sheet.addRow(columns.map((column) => column.header))
  header.font = { bold: true }
  header.commit()
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  for (const row of rows) {
    const cells = columns.map(({ value }) => {
      const cell = value(row)
      return typeof cell === "string" ? spreadsheetSafe(cell) : cell
    })
    sheet.addRow(cells).commit()
  }
  sheet.commit()
  await workbook.commit()
}
