import { PassThrough } from "node:stream"
import { text, buffer } from "node:stream/consumers"
import ExcelJS from "exceljs"
import { parse } from "csv-parse/sync"
import { writeCsv } from "./csv"
import { spreadsheetSafe } from "./spreadsheet-safe"
import { writeWorkbook } from "./xlsx"

const rows = [
  { name: '=HYPERLINK("http://x")', stars: 4, ended: null, sample: false },
  { name: "Chè «xanh», Hương Khê\n2024", stars: 3, ended: "2024-12-31", sample: true },
]

describe("spreadsheetSafe", () => {
  it.each(["=1+1", "+84", "-2", "@cmd", "\t=1", "\r=1"])("quotes %j", (value) => {
    expect(spreadsheetSafe(value)).toBe(`'${value}`)
  })
  it.each(["Nước mắm", "12/QĐ-UBND", "", " =x"])("leaves %j", (value) => {
    expect(spreadsheetSafe(value)).toBe(value)
  })
})

describe("writeCsv", () => {
  it("gives back what went in, behind a BOM, with formulas quoted", async () => {
    const output = new PassThrough()
    const [written] = await Promise.all([
      text(output),
      writeCsv(output, ["name", "stars", "ended", "sample"], rows),
    ])
    const parsed: string[][] = parse(written, { bom: true })
    expect(parsed).toEqual([
      ["name", "stars", "ended", "sample"],
      ['\'=HYPERLINK("http://x")', "4", "", "false"],
      ["Chè «xanh», Hương Khê\n2024", "3", "2024-12-31", "true"],
    ])
  })
})

describe("writeWorkbook", () => {
  it("writes a sheet whose cells are values, never formulas", async () => {
    const output = new PassThrough()
    const columns = [
      { header: "Tên", width: 20, value: (row: (typeof rows)[number]) => row.name },
      { header: "Sao", width: 8, value: (row: (typeof rows)[number]) => row.stars },
    ]
    const [bytes] = await Promise.all([buffer(output), writeWorkbook(output, "Sổ", columns, rows)])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
    const sheet = workbook.getWorksheet("Sổ")
    expect(sheet?.getRow(1).values).toEqual([undefined, "Tên", "Sao"])
    expect(sheet?.getCell("A2").value).toBe('\'=HYPERLINK("http://x")')
    expect(sheet?.getCell("A2").formula).toBeUndefined()
    expect(sheet?.getCell("B3").value).toBe(3)
  })
})
