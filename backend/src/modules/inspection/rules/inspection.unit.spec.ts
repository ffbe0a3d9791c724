import { checklistItem, inspectionState, type ChecklistLine, type InspectionFinding } from "../../../contract"
import { ApiFaultError } from "../../../lib/api-fault"
import { checkChecklist, checkVerdict, checkVisitDay, stateAfter, type Verdict } from "./check-record"
import { imageKindOf } from "./image-kind"
import { mayMove, OPEN_STATES, requireMove } from "./inspection-states"

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ApiFaultError) return error.fault.code
    throw error
  }
  return "NO_FAULT"
}

const kept: ChecklistLine[] = checklistItem.options.map((item) => ({ item, answer: "kept", note: "" }))
const without = (item: string): ChecklistLine[] =>
  kept.map((line) => (line.item === item ? { ...line, answer: "not_kept" } : line))
const finding = (item: InspectionFinding["item"]): InspectionFinding => ({
  item,
  severity: "major",
  text: "sai",
})

describe("inspection states", () => {
  it("ends everywhere but where something is to be done", () => {
    for (const from of inspectionState.options) {
      const next = inspectionState.options.filter((to) => mayMove(from, to))
      expect(next.length > 0).toBe(OPEN_STATES.includes(from))
    }
    expect(codeOf(() => requireMove("passed", "mending"))).toBe("TRANSITION_NOT_ALLOWED")
    expect(codeOf(() => requireMove("withdrawal_proposed", "withdrawn"))).toBe("NO_FAULT")
    expect(codeOf(() => requireMove("planned", "withdrawn"))).toBe("TRANSITION_NOT_ALLOWED")
  })

  it("reaches only states its table knows", () => {
    const verdicts: Verdict[] = ["passed", "mend", "propose_withdrawal"]
    for (const verdict of verdicts) expect(mayMove("planned", stateAfter(verdict))).toBe(true)
    const later: Verdict[] = ["mended", "more_time", "propose_withdrawal"]
    for (const verdict of later) expect(mayMove("mending", stateAfter(verdict))).toBe(true)
  })
})

describe("checks of a record", () => {
  it("wants every item answered once and findings that fit", () => {
    expect(codeOf(() => checkChecklist(kept, [], "passed", 0))).toBe("NO_FAULT")
    expect(codeOf(() => checkChecklist(kept.slice(1), [], "passed", 0))).toBe("CHECKLIST_INCOMPLETE")
    expect(codeOf(() => checkChecklist([...kept, ...kept], [], "passed", 0))).toBe("CHECKLIST_REPEATED")
    expect(codeOf(() => checkChecklist(without("raw_material"), [], "passed", 0))).toBe(
      "PASSED_WITH_FINDINGS",
    )
    expect(codeOf(() => checkChecklist(without("raw_material"), [], "mend", 0))).toBe("FINDINGS_NEEDED")
    const labour = [finding("local_labour")]
    expect(codeOf(() => checkChecklist(without("raw_material"), labour, "mend", 0))).toBe(
      "FINDING_WITHOUT_ITEM",
    )
    const raw = [finding("raw_material")]
    expect(codeOf(() => checkChecklist(without("raw_material"), raw, "mend", 0))).toBe("NO_FAULT")
  })

  it("wants a photo for what is wrong with the mark", () => {
    const found = [finding("mark_in_validity")]
    expect(codeOf(() => checkChecklist(without("mark_in_validity"), found, "mend", 0))).toBe("PHOTO_REQUIRED")
    expect(codeOf(() => checkChecklist(without("mark_in_validity"), found, "mend", 1))).toBe("NO_FAULT")
  })

  it("wants deadline and ground exactly where they mean something", () => {
    const verdict = (v: Verdict, mendBy: string | null, ground: "law_breach" | null) =>
      codeOf(() => checkVerdict(v, "2026-11-22", { mendBy, ground }))
    expect(verdict("mend", null, null)).toBe("MEND_BY_NEEDED")
    expect(verdict("mend", "2026-11-22", null)).toBe("MEND_BY_TOO_EARLY")
    expect(verdict("mend", "2026-11-23", null)).toBe("NO_FAULT")
    expect(verdict("passed", "2026-11-23", null)).toBe("MEND_BY_NOT_WANTED")
    expect(verdict("propose_withdrawal", null, null)).toBe("GROUND_NEEDED")
    expect(verdict("propose_withdrawal", null, "law_breach")).toBe("NO_FAULT")
    expect(verdict("mended", null, "law_breach")).toBe("GROUND_NOT_WANTED")
  })

  it("takes real days that have come", () => {
    expect(codeOf(() => checkVisitDay("inspectedOn", "2027-02-29", "2027-03-01", null))).toBe("BAD_DATE")
    expect(codeOf(() => checkVisitDay("inspectedOn", "2027-03-02", "2027-03-01", null))).toBe(
      "DATE_IN_FUTURE",
    )
    expect(codeOf(() => checkVisitDay("a", "2027-02-01", "2027-03-01", "2027-02-02"))).toBe("DATE_TOO_EARLY")
  })

  it("knows pictures by their bytes", () => {
    expect(imageKindOf(Buffer.from("ffd8ffe000104a46", "hex"))?.mimeType).toBe("image/jpeg")
    expect(imageKindOf(Buffer.from("89504e470d0a1a0a", "hex"))?.mimeType).toBe("image/png")
    expect(imageKindOf(Buffer.from("RIFF\0\0\0\0WEBPVP8 "))?.mimeType).toBe("image/webp")
    expect(imageKindOf(Buffer.from("<svg onload=alert(1)>"))).toBeNull()
    expect(imageKindOf(Buffer.alloc(0))).toBeNull()
  })
})
