import { bundledRuleset } from "../../modules/rating/rules/bundled-rulesets"
import { extremeChoices } from "../../modules/rating/rules/testing/arbitrary-choices"
import { emptyContent } from "../../modules/dossier/rules/empty-content"
import { carryOver } from "../create/carry-over"
import { filledContent } from "../testing/filled-content"
import { completenessOf, type DraftToCheck } from "./completeness"

const law = bundledRuleset("26/2026")
const draft = (changes: Partial<DraftToCheck> = {}): DraftToCheck => ({
  kind: "first",
  setNo: 9,
  content: filledContent(extremeChoices(law, 9, "best")),
  evidence: [],
  ...changes,
})
const codes = (checked: DraftToCheck) => completenessOf(law, checked).missing.map(({ code }) => code)

describe("completenessOf", () => {
  it("passes a dossier that says and proves everything", () => {
    expect(completenessOf(law, draft())).toEqual({ isComplete: true, missing: [] })
  })

  it("names every text, the set, or every criterion of an empty one", () => {
    const empty = draft({ content: emptyContent() })
    expect(codes({ ...empty, setNo: null })).toEqual([
      ...Array<string>(9).fill("TEXT_MISSING"),
      "SET_MISSING",
    ])
    expect(codes(empty).filter((code) => code === "CRITERION_MISSING")).toHaveLength(31)
    expect(codes(empty)).toContain("SAMPLES_MISSING")
  })

  it("wants words or a file for points that are claimed, and nothing for the lowest rung", () => {
    const bare = filledContent(extremeChoices(law, 9, "best"))
    bare.descriptions = {}
    const missing = codes(draft({ content: bare }))
    expect(missing).toHaveLength(31)
    expect(new Set(missing)).toEqual(new Set(["PROOF_MISSING"]))
    const evidence = Object.keys(bare.choices).map((criterion) => ({ criterion, documentKind: null }))
    expect(codes(draft({ content: bare, evidence }))).toEqual([])
    const lowest = { ...bare, choices: extremeChoices(law, 9, "worst") }
    expect(codes(draft({ content: lowest }))).toEqual([])
  })

  it("wants a copy of every paper that is ticked", () => {
    const content = filledContent(extremeChoices(law, 9, "best"))
    content.selfReport.papers = ["trademark", "business_registration"]
    const trademark = { criterion: null, documentKind: "intellectual_property" as const }
    expect(codes(draft({ content }))).toEqual(["PAPER_MISSING", "PAPER_MISSING"])
    expect(codes(draft({ content, evidence: [trademark] }))).toEqual(["PAPER_MISSING"])
  })

  it("wants what changed of upgrades and re-evaluations", () => {
    const content = filledContent(extremeChoices(law, 9, "best"))
    content.selfReport.changes = ""
    for (const kind of ["upgrade", "re_evaluation"] as const) {
      expect(codes(draft({ kind, content }))).toEqual(["CHANGES_MISSING"])
    }
    expect(codes(draft({ content }))).toEqual([])
  })
})

describe("carryOver", () => {
  it("keeps what stands on the sheet and leaves out what does not", () => {
    const content = filledContent({ ...extremeChoices(law, 9, "best"), "99.9": 1, "1.1": 77 })
    const carried = carryOver(content, law, 9)
    expect(Object.keys(carried.choices)).toHaveLength(30)
    expect(carried.choices).not.toHaveProperty("1.1")
    expect(carried.descriptions).not.toHaveProperty("99.9")
    expect(carried.selfReport).toEqual({ ...content.selfReport, changes: "" })
    expect(carryOver(content, law, null).choices).toEqual({})
  })
})
