import ExcelJS from "exceljs"
import { MAX_DATA_ROWS, MAX_FILE_BYTES, megabytes } from "../reader/limits"
import type { ColumnSpec } from "../reader/header"

export interface TemplateSpec<Id extends string> {
  sheetName: string
  columns: readonly ColumnSpec<Id>[]
  /** One row that shows how; its first text begins with the example mark, so it is never imported. */
  example: Partial<Record<Id, string | number>>
  /** Choices of a column, offered as a list in every row. */
  lists: Partial<Record<Id, readonly string[]>>
  /** What to know about a column. */
  guide: Partial<Record<Id, string>>
}

const LISTED_ROWS = 1_000
const LIST_SHEET = "Danh mục"

function addData<Id extends string>(workbook: ExcelJS.Workbook, spec: TemplateSpec<Id>): void {
  const sheet = workbook.addWorksheet(spec.sheetName, { views: [{ state: "frozen", ySplit: 1 }] })
  sheet.columns = spec.columns.map(({ id, title }) => ({
    key: id,
    header: title,
    width: Math.max(14, title.length + 2),
  }))
  const header = sheet.getRow(1)
  header.font = { bold: true }
  spec.columns.forEach(({ required }, index) => {
    if (!required) return
    header.getCell(index + 1).fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFBE8B0" } }
  })
  sheet.addRow(spec.columns.map(({ id }) => spec.example[id] ?? null)).font = { italic: true }
  addLists(workbook, sheet, spec)
}

/** Long lists do not fit into a rule: they stand on a sheet of their own, and the rule points there. */
function addLists<Id extends string>(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  { columns, lists }: TemplateSpec<Id>,
): void {
  const source = workbook.addWorksheet(LIST_SHEET)
  let place = 0
  columns.forEach(({ id, title }, index) => {
    const choices = lists[id]
    if (choices === undefined) return
    place += 1
    const column = source.getColumn(place)
    column.values = [`Danh mục: ${title}`, ...choices]
    column.width = 40
    const letter = column.letter
    for (let row = 2; row <= LISTED_ROWS; row += 1) {
      sheet.getCell(row, index + 1).dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [`'${LIST_SHEET}'!$${letter}$2:$${letter}$${choices.length + 1}`],
      }
    }
  })
}

function addGuide<Id extends string>(workbook: ExcelJS.Workbook, { columns, guide }: TemplateSpec<Id>): void {
  const sheet = workbook.addWorksheet("Hướng dẫn")
  sheet.columns = [
    { header: "Mục", width: 36 },
    { header: "Bắt buộc điền", width: 16 },
    { header: "Cách ghi", width: 100 },
  ]
  sheet.getRow(1).font = { bold: true }
  for (const { id, title, required } of columns) {
    sheet.addRow([`· ${title}`, required ? "có" : "không", guide[id] ?? ""])
  }
  const rows = MAX_DATA_ROWS.toLocaleString("vi-VN")
  sheet.addRow([])
  sheet.addRow(["Chung", "", "Thứ tự cột tùy ý; dòng có tên bắt đầu bằng «Ví dụ:» không được nhập."])
  sheet.addRow([
    "Giới hạn",
    "",
    `Mỗi tệp tối đa ${rows} dòng và ${megabytes(MAX_FILE_BYTES)}; .xlsx hoặc .csv (UTF-8).`,
  ])
  sheet.addRow([
    "Có lỗi",
    "",
    "Một dòng lỗi thì cả tệp không được ghi; sửa theo bản ghi chú lỗi rồi nhập lại.",
  ])
}

/** The template as the bytes of an .xlsx. */
export async function templateWorkbook<Id extends string>(spec: TemplateSpec<Id>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  addData(workbook, spec)
  addGuide(workbook, spec)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
