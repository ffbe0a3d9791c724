import fs from "node:fs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import ExcelJS from "exceljs"
import { REGISTRY_COLUMNS } from "../../src/registry-import/columns"
import { installRegisterFacts } from "../../src/registry-import/testing/register-facts"
import { writeCsv, type SheetRow } from "../../src/registry-import/testing/sheet-rows"
import { databaseOf, FileDesk, importFile, validRow } from "./harness"

medusaIntegrationTestRunner({
  moduleName: "import-reading",
  testSuite: ({ getContainer, dbUtils }) => {
    const desk = new FileDesk()
    const stored = () => databaseOf(getContainer())("ocop_certificate").first()

    beforeAll(async () => {
      await installRegisterFacts(databaseOf(getContainer()))
      await dbUtils.snapshot()
    })
    afterAll(() => desk.clear())

    /** Writes a workbook by hand: title rows, any headers, any cells. */
    async function workbook(lines: ExcelJS.CellValue[][], date1904 = false): Promise<string> {
      const book = new ExcelJS.Workbook()
      book.properties.date1904 = date1904
      book.addWorksheet("Bìa").addRow(["Văn phòng Điều phối"])
      const sheet = book.addWorksheet("Sổ")
      for (const line of lines) sheet.addRow(line)
      const file = desk.pathFor("xlsx")
      await book.xlsx.writeFile(file)
      return file
    }

    const HEADERS = ["SỐ QĐ", "Hạng  sao *", "ten san pham", "CHỦ THỂ", "Xã", "Ngày QĐ", "Cột lạ"]

    it.each([false, true])(
      "takes another sheet, title rows, any order, Date cells (1904: %s)",
      async (date1904) => {
        const file = await workbook(
          [
            ["DANH SÁCH SẢN PHẨM OCOP"],
            [],
            HEADERS,
            [
              "12/QĐ-THỬ",
              "★★★",
              "Cu đơ".normalize("NFD"),
              "THT  Thử\u00A0",
              "ky phu",
              new Date("2023-05-15T00:00:00Z"),
              "x",
            ],
          ],
          date1904,
        )
        const report = await importFile(getContainer(), file)
        expect(report).toMatchObject({ status: "applied", created: 1 })
        expect(report.changes[0]?.row).toBe(4)
        expect(report.warnings).toMatchObject([{ code: "UNKNOWN_COLUMN", column: "Cột lạ" }])
        expect(await stored()).toMatchObject({
          decided_on: "2023-05-15",
          stars: 3,
          product_name_at_issue: "Cu đơ",
          producer_name_at_issue: "THT Thử",
          unit_id: "unit_18763_0",
          kind: "new",
          number: null,
        })
        expect(await databaseOf(getContainer())("ocop_producer").first()).toMatchObject({
          kind: "cooperative_group",
        })
      },
    )

    it("takes a serial number as a day, and rich text as its text", async () => {
      const row = [
        "12/QĐ-THỬ",
        3,
        { richText: [{ text: "Cu " }, { text: "đơ" }] },
        "THT Thử",
        "Kỳ Phú",
        45_061,
        "",
      ]
      expect(await importFile(getContainer(), await workbook([HEADERS, row]))).toMatchObject({
        status: "applied",
      })
      expect(await stored()).toMatchObject({ decided_on: "2023-05-15", product_name_at_issue: "Cu đơ" })
    })

    it.each([
      ["comma", ",", "", "utf8"],
      ["semicolon and BOM", ";", "\uFEFF", "utf8"],
      ["tab and UTF-16", "\t", "\uFEFF", "utf16le"],
    ] as const)("takes CSV with %s", async (_title, delimiter, mark, encoding) => {
      const file = desk.pathFor("csv")
      const rows: SheetRow[] = [validRow(1, { note: 'Ghi "trong" ngoặc; có, dấu\nhai dòng' })]
      await writeCsv(file, rows, REGISTRY_COLUMNS, delimiter)
      fs.writeFileSync(file, Buffer.from(mark + fs.readFileSync(file, "utf8"), encoding))
      expect(await importFile(getContainer(), file)).toMatchObject({ status: "applied", created: 1 })
      expect(await stored()).toMatchObject({
        note: 'Ghi "trong" ngoặc; có, dấu hai dòng',
        decided_on: "2023-05-15",
      })
    })

    it("imports the same register from .xlsx and .csv", async () => {
      const rows = [validRow(1), validRow(2, { stars: 4, points: "75,25", authority: "UBND tỉnh" })]
      expect(await importFile(getContainer(), await desk.registry(rows, "xlsx"))).toMatchObject({
        created: 2,
      })
      expect(await importFile(getContainer(), await desk.registry(rows, "csv"))).toMatchObject({
        unchanged: 2,
      })
    })
  },
})
