import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import ExcelJS from "exceljs"

/** The office's columns, as a person types them; any order will do. */
const TITLES = {
  productName: "Tên sản phẩm",
  producerName: "Chủ thể",
  commune: "Xã/phường",
  district: "Huyện (tại thời điểm công nhận)",
  productSet: "Bộ sản phẩm (số hoặc tên)",
  points: "Điểm",
  stars: "Hạng sao",
  decisionNumber: "Số quyết định",
  decidedOn: "Ngày quyết định",
  authority: "Cơ quan công nhận",
  certificateNumber: "Số giấy chứng nhận",
  issuedOn: "Ngày cấp",
  expiresOn: "Ngày hết hạn",
} as const

type Column = keyof typeof TITLES
export type SheetRow = Partial<Record<Column, string | number>>

/** Writes the rows into a workbook of their own in a temporary folder. */
export async function writeWorkbook(rows: SheetRow[]): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet("Sổ đăng ký")
  const columns = Object.keys(TITLES) as Column[]
  sheet.addRow(columns.map((column) => TITLES[column]))
  for (const row of rows) sheet.addRow(columns.map((column) => row[column] ?? null))
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "ocop-journey-")), "so-dang-ky.xlsx")
  await workbook.xlsx.writeFile(file)
  return file
}
