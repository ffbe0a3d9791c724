import { matchHeader, type ColumnSpec, type HeaderMatch } from "./header"
import { ImportFileError } from "./import-file-error"
import { MAX_DATA_ROWS, MAX_TITLE_ROWS } from "./limits"
import type { RawBook, RawCell, RawRow, RawSheet } from "./raw-row"

/** A data row: cells by column id. */
export interface TableRow<Id extends string> {
  row: number
  cells: ReadonlyMap<Id, RawCell>
}

export interface Table<Id extends string> {
  sheetName: string
  date1904: boolean
  header: HeaderMatch<Id>
  rows(): AsyncGenerator<TableRow<Id>>
}

interface Candidate<Id extends string> {
  sheet: RawSheet
  header: HeaderMatch<Id>
}

/** A row counts as the header row when it names this many known columns, or all required ones. */
const HEADER_COLUMNS = 3

async function findHeader<Id extends string>(
  sheet: RawSheet,
  columns: readonly ColumnSpec<Id>[],
): Promise<{ empty: boolean; header: HeaderMatch<Id> | null }> {
  let read = 0
  let best: HeaderMatch<Id> | null = null
  for await (const row of sheet.rows()) {
    read += 1
    const match = matchHeader(row, columns)
    if (match.indexOf.size > (best?.indexOf.size ?? 0)) best = match
    if (isHeader(match, columns) || read >= MAX_TITLE_ROWS) break
  }
  return { empty: read === 0, header: best }
}

function missingColumns<Id extends string>(
  header: HeaderMatch<Id>,
  columns: readonly ColumnSpec<Id>[],
): string[] {
  return columns.filter(({ id, required }) => required && !header.indexOf.has(id)).map(({ title }) => title)
}

function isHeader<Id extends string>(header: HeaderMatch<Id>, columns: readonly ColumnSpec<Id>[]): boolean {
  return header.indexOf.size >= HEADER_COLUMNS || missingColumns(header, columns).length === 0
}

/**
 * Finds the sheet and the header row: the first sheet that has the required columns, else the one
 * that has most of them, so that the refusal can name what is missing.
 * @throws ImportFileError EMPTY_SHEET, MISSING_COLUMN
 */
export async function openTable<Id extends string>(
  book: RawBook,
  columns: readonly ColumnSpec<Id>[],
): Promise<Table<Id>> {
  let best: Candidate<Id> | null = null
  let allEmpty = true
  for (const sheet of book.sheets) {
    const { empty, header } = await findHeader(sheet, columns)
    if (!empty) allEmpty = false
    if (header === null) continue
    if (missingColumns(header, columns).length === 0) {
      best = { sheet, header }
      break
    }
    if (header.indexOf.size > (best?.header.indexOf.size ?? 0)) best = { sheet, header }
  }
  if (allEmpty) {
    throw new ImportFileError("EMPTY_SHEET", "Bảng tính trống.", "Chọn tệp có dòng tiêu đề và dữ liệu.")
  }
  const missing = best === null ? requiredTitles(columns) : missingColumns(best.header, columns)
  if (best === null || missing.length > 0) {
    const list = missing.map((title) => `«${title}»`).join(", ")
    throw new ImportFileError(
      "MISSING_COLUMN",
      `Thiếu cột bắt buộc: ${list}.`,
      "Thêm cột với đúng tên ấy ở dòng tiêu đề; thứ tự cột tùy ý. Có thể tải bảng mẫu.",
    )
  }
  const { sheet, header } = best
  return {
    sheetName: sheet.name,
    date1904: sheet.date1904,
    header,
    rows: () => dataRows(sheet, header),
  }
}

function requiredTitles<Id extends string>(columns: readonly ColumnSpec<Id>[]): string[] {
  return columns.filter(({ required }) => required).map(({ title }) => title)
}

async function* dataRows<Id extends string>(
  sheet: RawSheet,
  header: HeaderMatch<Id>,
): AsyncGenerator<TableRow<Id>> {
  let count = 0
  for await (const raw of sheet.rows()) {
    if (raw.row <= header.row) continue
    const cells = pick(raw, header)
    if (cells.size === 0) continue
    count += 1
    if (count > MAX_DATA_ROWS) {
      const limit = MAX_DATA_ROWS.toLocaleString("vi-VN")
      throw new ImportFileError(
        "TOO_MANY_ROWS",
        `Bảng có hơn ${limit} dòng dữ liệu, quá giới hạn một lần nhập.`,
        `Chia thành nhiều tệp, mỗi tệp tối đa ${limit} dòng.`,
      )
    }
    yield { row: raw.row, cells }
  }
  if (count === 0) {
    throw new ImportFileError(
      "EMPTY_SHEET",
      "Bảng chỉ có dòng tiêu đề, không có dòng dữ liệu nào.",
      "Điền ít nhất một dòng dưới tiêu đề.",
    )
  }
}

function pick<Id extends string>(raw: RawRow, header: HeaderMatch<Id>): Map<Id, RawCell> {
  const cells = new Map<Id, RawCell>()
  for (const [id, index] of header.indexOf) {
    const cell = raw.cells.get(index)
    if (cell !== undefined) cells.set(id, cell)
  }
  return cells
}
