import fs from "node:fs"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import ExcelJS from "exceljs"
import type { ImportFault, ImportReport } from "../../src/contract"
import { readBackendEnv } from "../../src/config/env"
import { installRegisterFacts } from "../../src/registry-import/testing/register-facts"
import { writeRegistry } from "../../src/registry-import/testing/sheet-rows"
import { ROW_FAULTS } from "./fault-cases"
import { FILE_FAULTS } from "./file-fault-cases"
import { countRows, databaseOf, FileDesk, importFile, validRow } from "./harness"

const table: { what: string; fault: ImportFault }[] = []

/** A row of the table of the test report. */
function note(what: string, report: ImportReport, code: string): ImportFault {
  const fault = report.faults.find((one) => one.code === code)
  if (fault === undefined) {
    const codes = [...new Set(report.faults.map((one) => one.code))]
    throw new Error(`${code} not reported, but ${codes.join(", ") || "nothing"}`)
  }
  table.push({ what, fault })
  return fault
}

function writeTable(): void {
  const dir = path.join(readBackendEnv(process.env).dataDir, "test-report")
  fs.mkdirSync(dir, { recursive: true })
  const cell = (text: string | number | null) => String(text ?? "").replaceAll("|", "\\|")
  const lines = table.map(({ what, fault: { code, row, column, value, message, remedy } }) =>
    [what, code, row, column, value?.slice(0, 40) ?? null, message, remedy].map(cell).join(" | "),
  )
  const head =
    "| Trường hợp | Mã | Dòng | Cột | Giá trị | Thông báo | Cách sửa |\n|---|---|---|---|---|---|---|"
  const body = lines.map((line) => `| ${line} |`).join("\n")
  fs.writeFileSync(path.join(dir, "import-faults.md"), `# Lỗi nhập sổ\n\n${head}\n${body}\n`)
}

medusaIntegrationTestRunner({
  moduleName: "import-faults",
  testSuite: ({ getContainer, dbUtils }) => {
    const desk = new FileDesk()
    beforeAll(async () => {
      await installRegisterFacts(databaseOf(getContainer()))
      await dbUtils.snapshot()
    })
    afterAll(() => {
      desk.clear()
      writeTable()
    })

    it.each(ROW_FAULTS.map((one) => [`${one.code}: ${one.what}`, one] as const))(
      "%s",
      async (_title, { code, what, rows, row, says }) => {
        const db = databaseOf(getContainer())
        const before = await countRows(db)
        // A valid row before and after: all or nothing means they are not written either.
        const file = await desk.registry([...rows, validRow(900), validRow(901)])
        const report = await importFile(getContainer(), file)
        const fault = note(what, report, code)
        expect(report.status).toBe("refused")
        expect(fault.row).toBe(row)
        expect(fault.message).toContain(says)
        expect(fault.remedy.length).toBeGreaterThan(5)
        expect(await countRows(db)).toEqual(before)
      },
    )

    it.each(FILE_FAULTS.map((one) => [`${one.code}: ${one.what}`, one] as const))(
      "%s",
      async (_title, { code, what, write, says, extension }) => {
        const db = databaseOf(getContainer())
        const before = await countRows(db)
        const file = desk.pathFor(extension)
        await write(file)
        const report = await importFile(getContainer(), file)
        const fault = note(what, report, code)
        expect(report.status).toBe("refused")
        expect(fault.message).toContain(says)
        expect(await countRows(db)).toEqual(before)
      },
    )

    it("DUPLICATE_CERTIFICATE_NUMBER: số đã cấp cho sản phẩm khác trong sổ", async () => {
      await importFile(getContainer(), await desk.registry([validRow(1)]))
      const before = await countRows(databaseOf(getContainer()))
      const report = await importFile(
        getContainer(),
        await desk.registry([validRow(2, { certificateNumber: "GCN-1" })]),
      )
      const fault = note("Số giấy đã có trong sổ", report, "DUPLICATE_CERTIFICATE_NUMBER")
      expect(fault.message).toContain("Nước mắm thử 1")
      expect(await countRows(databaseOf(getContainer()))).toEqual(before)
    })

    it("OVERLAPPING_CERTIFICATES: với giấy đã có trong sổ", async () => {
      await importFile(getContainer(), await desk.registry([validRow(1)]))
      const second = { decidedOn: "20/06/2024", decisionNumber: "9/QĐ-THỬ", certificateNumber: "GCN-9" }
      const refused = await importFile(getContainer(), await desk.registry([validRow(1, second)]))
      expect(
        note("Giấy mới khi giấy trong sổ còn hiệu lực", refused, "OVERLAPPING_CERTIFICATES").message,
      ).toContain("đã có trong sổ")
      const again = validRow(1, { ...second, form: "Đánh giá lại" })
      expect((await importFile(getContainer(), await desk.registry([again]))).status).toBe("applied")
    })

    it("gathers all faults of a file and marks them in an annotated copy, for CSV as well", async () => {
      const rows = [
        validRow(1, { commune: "Xã Không Đâu", points: 171 }),
        validRow(2),
        validRow(3, { stars: "?" }),
      ]
      for (const extension of ["xlsx", "csv"]) {
        const file = await desk.registry(rows, extension)
        const report = await importFile(getContainer(), file)
        expect(report.faults.map(({ row, code }) => `${row} ${code}`).sort()).toEqual([
          "2 BAD_POINTS",
          "2 UNKNOWN_COMMUNE",
          "4 BAD_STARS",
        ])
        expect(report.annotatedFile).toBe(file.replace(/\.\w+$/, ".loi.xlsx"))
        const workbook = new ExcelJS.Workbook()
        await workbook.xlsx.readFile(report.annotatedFile ?? "")
        expect(workbook.worksheets[0]?.name).toBe("Lỗi")
        expect(workbook.worksheets[0]?.rowCount).toBe(4)
        const faulty = workbook.worksheets[1]?.getCell("J4")
        expect(faulty?.fill).toMatchObject({ pattern: "solid" })
        expect(JSON.stringify(faulty?.note)).toContain("Không hiểu hạng sao")
        expect(workbook.worksheets[1]?.getCell("B3").value).toBe("Nước mắm thử 2")
      }
    })

    it("takes stars below the band when the note says a minimum blocked them; old 3-star papers only warn", async () => {
      const file = desk.pathFor("xlsx")
      await writeRegistry(file, [
        validRow(1, { points: 72, note: "Thiếu mức tối thiểu về môi trường" }),
        validRow(2, { decidedOn: "10/03/2021", authority: "UBND huyện Kỳ Anh" }),
        validRow(3, { issuedOn: "01/05/2023" }),
      ])
      const report = await importFile(getContainer(), file)
      expect(report.status).toBe("applied")
      expect(report.warnings.map(({ code }) => code).sort()).toEqual([
        "ISSUE_BEFORE_DECISION",
        "WRONG_AUTHORITY",
      ])
    })
  },
})
