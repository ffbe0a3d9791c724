import { createHash } from "node:crypto"
import { bundledRuleset, bundledRulesets } from "./bundled-rulesets"
import { criteriaOf } from "./testing/arbitrary-choices"

const law = bundledRuleset("26/2026")
const sets = law.sets ?? []
const sheets = sets.map(({ no }) => ({ no, criteria: criteriaOf(law, no) }))
const criteria = sheets.flatMap((sheet) => sheet.criteria)
const options = criteria.flatMap((criterion) => criterion.options)

describe("data/rulesets", () => {
  it("holds the three national rulesets, without a fault", () => {
    expect(bundledRulesets().map(({ code }) => code)).toEqual(["1048/2019", "148/2023", "26/2026"])
  })

  it("marks the sheets of the older rulesets as not known", () => {
    expect(bundledRuleset("1048/2019").sets).toBeNull()
    expect(bundledRuleset("148/2023").sets).toHaveLength(26)
    expect(bundledRuleset("148/2023").sets?.every(({ parts }) => parts === null)).toBe(true)
  })
})

describe("data/rulesets/26-2026", () => {
  it("has 6 industries, 17 groups, 26 sets, 787 criteria, 2579 options", () => {
    const groups = law.industries.flatMap((industry) => industry.groups ?? [])
    expect([law.industries.length, groups.length, sets.length]).toEqual([6, 17, 26])
    expect([criteria.length, options.length]).toEqual([787, 2579])
  })

  it("has 25 to 34 criteria a sheet and these minima for 3, 4 and 5 stars", () => {
    for (const sheet of sheets) {
      expect(sheet.criteria.length).toBeGreaterThanOrEqual(25)
      expect(sheet.criteria.length).toBeLessThanOrEqual(34)
    }
    const minima = [3, 4, 5].map((star) => options.filter(({ minimumFor }) => minimumFor === star).length)
    expect(minima).toEqual([179, 289, 104])
  })

  it("keeps its codes, points and minima: a change of a fact is meant, dated and seen here", () => {
    const facts = sheets.map((sheet) => [
      sheet.no,
      sheet.criteria.map(({ code, max, options: ladder }) => [
        code,
        max,
        ladder.map(({ points, minimumFor }) => [points, minimumFor ?? null]),
      ]),
    ])
    expect(createHash("sha256").update(JSON.stringify(facts)).digest("hex")).toBe(
      "e15c9416678e7bb8b4ec73af6d1507683855f563f7ecad99b07fc93de48ad6a0",
    )
  })

  it("explains every option shortly, without marks of the print", () => {
    for (const { text } of options) {
      expect(text).not.toMatch(/\*|\s{2}|^\s|[.;]$/)
      expect(text.length).toBeLessThanOrEqual(230)
    }
  })

  it("names a real criterion in every doubt", () => {
    for (const { set, criterion } of law.doubts) {
      expect(criteriaOf(law, set).map(({ code }) => code)).toContain(criterion)
    }
  })
})
