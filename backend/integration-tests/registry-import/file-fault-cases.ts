import fs from "node:fs"
import ExcelJS from "exceljs"
import { REGISTRY_COLUMNS } from "../../src/registry-import/columns"
import { MAX_DATA_ROWS, MAX_FILE_BYTES } from "../../src/registry-import/reader/limits"
import { writeCsv, writeRegistry, writeXlsx } from "../../src/registry-import/testing/sheet-rows"
import { validRow } from "./harness"

/** A file that cannot be taken as a whole, or a cell only a real workbook can hold. */
export interface FileFaultCase {
  code: string
  what: string
  extension: string
  write(file: string): Promise<void>
  says: string
}

function bytes(content: string | Buffer): (file: string) => Promise<void> {
  return async (file) => fs.writeFileSync(file, content)
}

async function withCell(file: string, column: string, value: ExcelJS.CellValue): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet("Sổ")
  sheet.addRow(REGISTRY_COLUMNS.map(({ title }) => title))
  const row = validRow(1)
  sheet.addRow(REGISTRY_COLUMNS.map(({ id }) => row[id] ?? null))
  sheet.getCell(`${column}2`).value = value
  await workbook.xlsx.writeFile(file)
}

/** A workbook of a few kilobytes that holds a cell of 64 MB. */
async function zipBomb(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet("Sổ").addRow(["Tên sản phẩm", "a".repeat(64 * 1024 * 1024)])
  await workbook.xlsx.writeFile(file)
}

/** One valid row, copied past the limit: the length alone is at fault. */
async function tooManyRows(file: string): Promise<void> {
  await writeRegistry(file, [validRow(1)])
  const [header = "", row = ""] = fs.readFileSync(file, "utf8").split("\n")
  fs.writeFileSync(file, `${header}\n${`${row}\n`.repeat(MAX_DATA_ROWS + 1)}`)
}

export const FILE_FAULTS: readonly FileFaultCase[] = [
  {
    code: "FORMULA_CELL",
    what: "Ô công thức",
    extension: "xlsx",
    write: (file) => withCell(file, "I", { formula: "60+1", result: 61 }),
    says: "công thức",
  },
  {
    code: "ERROR_CELL",
    what: "Ô lỗi #REF!",
    extension: "xlsx",
    write: (file) => withCell(file, "I", { error: "#REF!" }),
    says: "#REF!",
  },
  {
    code: "FORMULA_CELL",
    what: "Công thức trong CSV",
    extension: "csv",
    write: (file) => writeCsv(file, [validRow(1, { points: "=60+1" })], REGISTRY_COLUMNS),
    says: "công thức",
  },
  { code: "ZIP_BOMB", what: "Bom nén", extension: "xlsx", write: zipBomb, says: "giải nén" },
  {
    code: "FILE_TOO_LARGE",
    what: "Tệp 200 MB",
    extension: "xlsx",
    write: async (file) => {
      fs.writeFileSync(file, "")
      fs.truncateSync(file, 200 * 1024 * 1024)
    },
    says: `${MAX_FILE_BYTES / 1024 / 1024} MB`,
  },
  {
    code: "WRONG_FILE_TYPE",
    what: "PDF đổi tên",
    extension: "xlsx",
    write: bytes("%PDF-1.7\n%âãÏÓ\n"),
    says: "PDF",
  },
  {
    code: "WRONG_FILE_TYPE",
    what: "Tệp .xls cũ",
    extension: "xls",
    write: bytes(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)])),
    says: ".xls",
  },
  {
    code: "WRONG_FILE_TYPE",
    what: "Trang web lưu thành .xls",
    extension: "xls",
    write: bytes("<html><table><tr><td>Tên sản phẩm</td></tr></table></html>"),
    says: "HTML",
  },
  {
    code: "WRONG_FILE_TYPE",
    what: "CSV không phải Unicode",
    extension: "csv",
    write: bytes(
      Buffer.concat([Buffer.from("Ten san pham,Chu the\n"), Buffer.from([0x4e, 0xfd, 0xe1, 0x80])]),
    ),
    says: "UTF-8",
  },
  {
    code: "FILE_DAMAGED",
    what: "Tệp tải dở",
    extension: "xlsx",
    write: async (file) => {
      await writeRegistry(file, [validRow(1)])
      fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))
    },
    says: "hỏng",
  },
  {
    code: "FILE_NOT_FOUND",
    what: "Không có tệp",
    extension: "xlsx",
    write: async () => undefined,
    says: "Không tìm thấy",
  },
  { code: "EMPTY_SHEET", what: "Tệp 0 byte", extension: "csv", write: bytes(""), says: "trống" },
  {
    code: "EMPTY_SHEET",
    what: "Chỉ có dòng tiêu đề",
    extension: "xlsx",
    write: (file) => writeRegistry(file, []),
    says: "không có dòng dữ liệu",
  },
  {
    code: "MISSING_COLUMN",
    what: "Thiếu cột bắt buộc",
    extension: "xlsx",
    write: (file) =>
      writeXlsx(
        file,
        [validRow(1)],
        REGISTRY_COLUMNS.filter(({ id }) => id !== "decisionNumber"),
      ),
    says: "«Số quyết định»",
  },
  {
    code: "DUPLICATE_COLUMN",
    what: "Hai cột cùng tên",
    extension: "xlsx",
    write: (file) =>
      writeXlsx(
        file,
        [validRow(1)],
        REGISTRY_COLUMNS.flatMap((one) => (one.id === "points" ? [one, one] : [one])),
      ),
    says: "«Điểm»",
  },
  {
    code: "TOO_MANY_ROWS",
    what: "Quá giới hạn số dòng",
    extension: "csv",
    write: tooManyRows,
    says: "100.000",
  },
]
