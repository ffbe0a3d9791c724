import { toPdf, toWord, type Paper } from "../../documents/paper"
import { filledContent } from "../testing/filled-content"
import { bundledRuleset } from "../../modules/rating/rules/bundled-rulesets"
import { extremeChoices } from "../../modules/rating/rules/testing/arbitrary-choices"
import type { FormFacts } from "./form-facts"
import { mau01 } from "./mau-01"
import { mau02 } from "./mau-02"
import { mau03 } from "./mau-03"

const law = bundledRuleset("26/2026")
const content = filledContent(extremeChoices(law, 9, "best"))

function facts(changes: Partial<FormFacts> = {}): FormFacts {
  return {
    version: {
      dossierId: "dos_THU",
      no: 2,
      kind: "upgrade",
      ruleset: { code: "26/2026", version: 1 },
      product: { registeredProductId: null, name: "Nước mắm <thử> & «ngon»", setNo: 9 },
      producer: { id: "prdr_THU", legalName: "Hợp tác xã Thử", kind: "cooperative", taxCode: null },
      unit: { id: "unit_THU", code: "18775" },
      content,
      evidence: [
        {
          ...{ id: "dosf_1", criterion: "3.5", documentKind: null, fileName: "Nhãn hiệu.pdf" },
          ...{ mediaType: "application/pdf", bytes: 1, sha256: "0" },
        },
      ],
    },
    sha256: "ab".repeat(32),
    ruleset: law,
    unitTitle: "xã Kỳ Anh",
    producerKindWords: "Hợp tác xã",
    communeReceipt: "01/PĐK-42-18775-2026",
    provinceReceipt: null,
    lodgedOn: "2026-11-22",
    proposedOn: null,
    report: null,
    ...changes,
  }
}

function textOf({ blocks }: Paper): string {
  return JSON.stringify(blocks)
}

const REPORT = {
  ...{ versionNo: 2, rawMaterial: "Cá của ngư dân", labour: "Tám người", ideaOrigin: "Nghề cũ" },
  ...{ localIdentity: "Ủ chượp", documentNumber: null, sampleCount: 5, reportedOn: "2026-11-23" },
}

describe("the forms of Phụ lục III", () => {
  it("Mẫu 01 says who registers what how, and the receipts there are", () => {
    const text = textOf(mau01(facts()))
    for (const part of ["Hợp tác xã Thử", "☐ Lần đầu", "☑ Nâng hạng", "01/PĐK-42-18775-2026", "22/11/2026"]) {
      expect(text).toContain(part)
    }
    expect(text).toContain("nước mắm")
    expect(textOf(mau01(facts({ sha256: null })))).toContain("Bản nháp")
  })

  it("Mẫu 02 lists every criterion in the order of the sheet with points and proof", () => {
    const table = mau02(facts()).blocks.find((block) => block.kind === "table")
    const rows = table?.kind === "table" ? table.rows : []
    expect(rows).toHaveLength(31)
    expect(rows[0]?.[0]).toBe("1.1")
    expect(rows.find(([code]) => code === "3.5")?.[4]).toContain("Nhãn hiệu.pdf")
    expect(textOf(mau02(facts()))).toContain("Tổng tự chấm: 100 điểm (phần A 40, B 25, C 35)")
    expect(textOf(mau02(facts()))).toContain(content.selfReport.changes)
  })

  it("Mẫu 03 carries the commune's four findings", () => {
    const text = textOf(mau03(facts(), REPORT))
    for (const part of ["XÃ KỲ ANH", "Cá của ngư dân", "Tám người", "Nghề cũ", "Ủ chượp"])
      expect(text).toContain(part)
  })

  it("come as Word and as PDF, whatever was typed", async () => {
    for (const paper of [mau01(facts()), mau02(facts()), mau03(facts(), REPORT)]) {
      expect((await toWord(paper)).subarray(0, 2).toString()).toBe("PK")
      const pdf = await toPdf(paper)
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
      expect(pdf.length).toBeGreaterThan(5_000)
    }
  })
})
