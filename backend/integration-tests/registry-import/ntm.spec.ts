import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { NTM_COLUMNS, type NtmColumn } from "../../src/ntm-import/columns"
import { runNtmImport } from "../../src/ntm-import/run"
import { installRegisterFacts } from "../../src/registry-import/testing/register-facts"
import { writeXlsx, type SheetRow } from "../../src/registry-import/testing/sheet-rows"
import { countRows, databaseOf, FileDesk } from "./harness"

type NtmSheetRow = SheetRow<NtmColumn>

function recognition(changes: NtmSheetRow = {}): NtmSheetRow {
  return {
    commune: "Xã Kỳ Phú",
    district: "Huyện Kỳ Anh",
    level: "nâng cao",
    decisionNumber: "77/QĐ-THỬ",
    decidedOn: "20/12/2023",
    authority: "UBND tỉnh Hà Tĩnh",
    ...changes,
  }
}

medusaIntegrationTestRunner({
  moduleName: "import-ntm",
  testSuite: ({ getContainer, dbUtils }) => {
    const desk = new FileDesk()
    const run = async (rows: NtmSheetRow[]) => {
      const filePath = desk.pathFor("xlsx")
      await writeXlsx(filePath, rows, NTM_COLUMNS)
      return runNtmImport(getContainer(), {
        filePath,
        fileName: path.basename(filePath),
        dryRun: false,
        actorId: null,
      })
    }

    beforeAll(async () => {
      await installRegisterFacts(databaseOf(getContainer()))
      await dbUtils.snapshot()
    })
    afterAll(() => desk.clear())

    it("records the unit as of the decision, is idempotent, and corrects", async () => {
      expect(
        await run([recognition(), recognition({ level: "Xã đạt chuẩn NTM", decidedOn: "10/01/2019" })]),
      ).toMatchObject({
        status: "applied",
        created: 2,
      })
      const rows = await databaseOf(getContainer())("ocop_ntm_recognition").orderBy("decided_on")
      expect(rows).toMatchObject([
        { unit_id: "unit_18763_0", level: "standard", ruleset_period: "2016-2020" },
        { unit_id: "unit_18763_0", level: "advanced", ruleset_period: "2021-2025" },
      ])
      expect(await run([recognition()])).toMatchObject({ created: 0, updated: 0, unchanged: 1, id: null })
      const corrected = await run([recognition({ endedOn: "30/06/2025", authority: "" })])
      expect(corrected.changes[0]?.differences).toEqual(["Ngày thôi công nhận: (trống) → 30/06/2025"])
    })

    it.each([
      [
        "NOT_A_RURAL_COMMUNE",
        "phường",
        { commune: "Phường Thành Sen", district: "", decidedOn: "15/08/2025" },
        "phường",
      ],
      [
        "NOT_A_RURAL_COMMUNE",
        "thị trấn",
        { commune: "Thị trấn Nghèn", district: "Huyện Can Lộc" },
        "thị trấn",
      ],
      ["UNKNOWN_COMMUNE", "xã lạ", { commune: "Xã Không Đâu" }, "Không Đâu"],
      ["COMMUNE_NOT_IN_FORCE", "xã đã sáp nhập", { decidedOn: "15/08/2025", district: "" }, "xã Kỳ Anh"],
      ["UNKNOWN_LEVEL", "cấp độ lạ", { level: "xuất sắc" }, "xuất sắc"],
      ["BAD_PERIOD", "giai đoạn lạ", { period: "năm nay" }, "năm nay"],
      ["END_BEFORE_DECISION", "thôi trước khi được", { endedOn: "20/12/2022" }, "20/12/2022"],
      ["IMPOSSIBLE_DATE", "trước chương trình", { decidedOn: "20/12/2003" }, "20/12/2003"],
    ] satisfies [string, string, NtmSheetRow, string][])("%s: %s", async (code, _what, changes, says) => {
      const before = await countRows(databaseOf(getContainer()))
      const report = await run([recognition(changes), recognition({ commune: "Xã Kỳ Xuân" })])
      expect(report.status).toBe("refused")
      expect(report.faults).toMatchObject([{ code, row: 2, message: expect.stringContaining(says) }])
      expect(await countRows(databaseOf(getContainer()))).toEqual(before)
    })

    it("DUPLICATE_ROW: the same commune, level and decision twice", async () => {
      const report = await run([recognition(), recognition()])
      expect(report.faults).toMatchObject([{ code: "DUPLICATE_ROW", row: 3 }])
    })
  },
})
