import ExcelJS from "exceljs"
import type { ImportFault } from "../../contract"
import { matchHeader, type ColumnSpec } from "../reader/header"
import { openBook } from "../reader/open-book"
import { MAX_TITLE_ROWS } from "../reader/limits"
import type { RawCell, RawRow, RawSheet } from "../reader/raw-row"

const FILL: Record<ImportFault["severity"], ExcelJS.FillPattern> = {
  fault: { type: "pattern", pattern: "solid", fgColor: { argb: "FFF8C9C4" } },
  warning: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFBE8B0" } },
}

const LIST_COLUMNS: Partial<ExcelJS.Column>[] = [
  { header: "Dòng", width: 8 },
  { header: "Cột", width: 24 },
  { header: "Giá trị", width: 28 },
  { header: "Lỗi", width: 70 },
  { header: "Cách sửa", width: 60 },
  { header: "Mức", width: 12 },
  { header: "Mã lỗi", width: 30 },
]

/** A formula must not come to life in the copy, nor a number lose its zeros. */
function cellValue(cell: RawCell): string | number {
  return cell.kind === "number" ? cell.number : cell.text
}

function addFaultList(workbook: ExcelJS.stream.xlsx.WorkbookWriter, faults: readonly ImportFault[]): void {
  const sheet = workbook.addWorksheet("Lỗi", { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.columns = LIST_COLUMNS
  for (const { row, column, value, message, remedy, severity, code } of faults) {
    const level = severity === "fault" ? "Lỗi" : "Cảnh báo"
    sheet.addRow([row, column, value, message, remedy, level, code]).commit()
  }
  sheet.commit()
}

function faultsByRow(faults: readonly ImportFault[]): Map<number, ImportFault[]> {
  const byRow = new Map<number, ImportFault[]>()
  for (const fault of faults) {
    if (fault.row === null) continue
    const list = byRow.get(fault.row)
    if (list === undefined) byRow.set(fault.row, [fault])
    else list.push(fault)
  }
  return byRow
}

/** Where each column title stands in the copy. */
type TitleIndex = ReadonlyMap<string, number>

function mark(row: ExcelJS.Row, faults: readonly ImportFault[], titles: TitleIndex): void {
  const byColumn = new Map<number, ImportFault[]>()
  for (const fault of faults) {
    const index = titles.get(fault.column ?? "") ?? 0
    byColumn.set(index, [...(byColumn.get(index) ?? []), fault])
  }
  for (const [index, list] of byColumn) {
    const cell = row.getCell(index + 1)
    const worst = list.some(({ severity }) => severity === "fault") ? "fault" : "warning"
    cell.fill = FILL[worst]
    cell.note = list.map(({ message, remedy }) => `${message}\n${remedy}`).join("\n\n")
  }
}

async function copySheet<Id extends string>(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  source: RawSheet,
  columns: readonly ColumnSpec<Id>[],
  byRow: ReadonlyMap<number, ImportFault[]>,
): Promise<void> {
  const sheet = workbook.addWorksheet(source.name === "Lỗi" ? "Dữ liệu" : source.name)
  const dayTitles = columns.filter(({ day }) => day).map(({ title }) => title)
  let titles: TitleIndex = new Map()
  let days = new Set<number>()
  for await (const raw of source.rows()) {
    if (titles.size === 0 && raw.row <= MAX_TITLE_ROWS) {
      titles = titleIndex(raw, columns)
      days = new Set(dayTitles.flatMap((title) => titles.get(title) ?? []))
    }
    const row = sheet.getRow(raw.row)
    for (const [index, cell] of raw.cells) {
      const copy = row.getCell(index + 1)
      copy.value = cellValue(cell)
      if (cell.kind === "number" && days.has(index)) copy.numFmt = "dd/mm/yyyy"
    }
    const faults = byRow.get(raw.row)
    if (faults !== undefined) mark(row, faults, titles)
    row.commit()
  }
  sheet.commit()
}

function titleIndex<Id extends string>(raw: RawRow, columns: readonly ColumnSpec<Id>[]): TitleIndex {
  const { indexOf } = matchHeader(raw, columns)
  if (indexOf.size < 3) return new Map()
  const titleOf = new Map(columns.map(({ id, title }) => [id, title]))
  return new Map([...indexOf].map(([id, index]) => [titleOf.get(id) ?? id, index]))
}

/**
 * Copies the file as .xlsx: first a sheet «Lỗi» with every fault, then the rows as they were, the
 * faulty cells coloured and commented. Streams, so it holds for long files too; CSV input as well.
 */
export async function writeAnnotatedCopy<Id extends string>(
  filePath: string,
  target: string,
  columns: readonly ColumnSpec<Id>[],
  faults: readonly ImportFault[],
): Promise<void> {
  const book = await openBook(filePath)
  try {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: target, useStyles: true })
    addFaultList(workbook, faults)
    const byRow = faultsByRow(faults)
    const [first] = book.sheets
    const source = (await sheetOfData(book.sheets, columns)) ?? first
    if (source !== undefined) await copySheet(workbook, source, columns, byRow)
    await workbook.commit()
  } finally {
    book.close()
  }
}

async function sheetOfData<Id extends string>(
  sheets: readonly RawSheet[],
  columns: readonly ColumnSpec<Id>[],
): Promise<RawSheet | null> {
  for (const sheet of sheets) {
    for await (const raw of sheet.rows()) {
      if (titleIndex(raw, columns).size > 0) return sheet
      if (raw.row > MAX_TITLE_ROWS) break
    }
  }
  return null
}
