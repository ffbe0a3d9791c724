import fc from "fast-check"
import { bundledRuleset, bundledRulesets } from "./bundled-rulesets"
import type { Ruleset, SheetCriterion } from "./ruleset"
import { rulesetDigest } from "./ruleset-digest"
import { overlapFaults } from "./ruleset-period"
import { arbitrarySmallRuleset } from "./testing/arbitrary-choices"
import { validateRuleset } from "./validate-ruleset"

const law = bundledRuleset("26/2026")

function changed(change: (copy: Ruleset) => void): Ruleset {
  const copy = structuredClone(law)
  change(copy)
  return copy
}

/** Criterion 1.1 of set 9: options of 1, 2 and 3 points, without minima. */
function firstCriterion(copy: Ruleset): SheetCriterion {
  const criterion = copy.sets?.[8]?.parts?.[0]?.groups[0]?.criteria[0]
  if (criterion === undefined) throw new Error("no criterion")
  return criterion
}

function faultsOf(document: unknown): string[] {
  const reading = validateRuleset(document)
  return reading.ok ? [] : reading.faults.map(({ code, path }) => `${code} ${path}`)
}

describe("validateRuleset", () => {
  it.each<[string, (copy: Ruleset) => void, string[]]>([
    [
      "a part that is not its maximum",
      (copy) => (copy.partMaxima.C = 36),
      Array.from({ length: 26 }, (_, i) => `PART_SUM sets.${i + 1}.C`),
    ],
    [
      "criteria that do not add up to their group",
      (copy) => {
        firstCriterion(copy).max = 4
        const [, , third] = firstCriterion(copy).options
        if (third) third.points = 4
      },
      ["CRITERION_SUM sets.9.A.1"],
    ],
    [
      "groups that do not add up to their part",
      (copy) => {
        const group = copy.sets?.[8]?.parts?.[1]?.groups[0]
        if (group) group.max += 1
      },
      ["GROUP_SUM sets.9.B", "CRITERION_SUM sets.9.B.4"],
    ],
    [
      "a best option below the maximum",
      (copy) => firstCriterion(copy).options.pop(),
      ["BEST_OPTION sets.9.1.1"],
    ],
    [
      "a minimum for more stars that asks for fewer points",
      (copy) => {
        const [first, second] = firstCriterion(copy).options
        if (first) first.minimumFor = 4
        if (second) second.minimumFor = 3
      },
      ["MINIMUM_DISORDERED sets.9.1.1"],
    ],
    [
      "two minima for one star",
      (copy) => {
        const [first, second] = firstCriterion(copy).options
        if (first) first.minimumFor = 3
        if (second) second.minimumFor = 3
      },
      ["MINIMUM_REPEATED sets.9.1.1"],
    ],
    [
      "options out of order",
      (copy) => firstCriterion(copy).options.reverse(),
      ["OPTIONS_DISORDERED sets.9.1.1", "OPTIONS_DISORDERED sets.9.1.1"],
    ],
    ["a repeated criterion code", (copy) => (firstCriterion(copy).code = "1.2"), ["CODE_REPEATED sets.9"]],
    [
      "a heading there is not",
      (copy) => (firstCriterion(copy).parent = "9.9"),
      ["PARENT_UNKNOWN sets.9.1.1"],
    ],
    [
      "an option of a case there is not",
      (copy) => {
        const [first] = firstCriterion(copy).options
        if (first) first.case = "a"
      },
      ["CASE_UNKNOWN sets.9.1.1"],
    ],
    [
      "bands that do not rise",
      (copy) => (copy.bands = copy.bands.map((band) => (band.stars === 4 ? { ...band, min: 50 } : band))),
      ["BANDS_DISORDERED bands"],
    ],
    [
      "a band out of reach",
      (copy) => (copy.bands = copy.bands.map((band) => (band.stars === 5 ? { ...band, min: 101 } : band))),
      ["BAND_UNREACHABLE bands"],
    ],
    ["a missing band", (copy) => copy.bands.pop(), ["BANDS_INCOMPLETE bands"]],
    [
      "an end before the beginning",
      (copy) => (copy.validTo = "2026-05-21"),
      ["DATES_DISORDERED validTo", "AUTHORITY_GAP authorities.0.to"],
    ],
    [
      "a transition without an end",
      (copy) => (copy.transitionTo = "2027-01-01"),
      ["DATES_DISORDERED transitionTo"],
    ],
    [
      "a day nobody may recognise",
      (copy) => copy.authorities.forEach((period) => (period.from = "2026-05-23")),
      ["AUTHORITY_GAP authorities.0.from"],
    ],
    [
      "a set in no group",
      (copy) => copy.sets?.slice(0, 1).forEach((set) => (set.group = "I.9")),
      ["GROUP_UNKNOWN sets.1"],
    ],
    [
      "a set in no industry",
      (copy) => copy.sets?.slice(0, 1).forEach((set) => (set.industry = "X")),
      ["INDUSTRY_UNKNOWN sets.1"],
    ],
    ["a set twice", (copy) => copy.sets?.slice(0, 1).forEach((set) => (set.no = 2)), ["CODE_REPEATED sets"]],
    ["two parts only", (copy) => copy.sets?.[0]?.parts?.pop(), ["PARTS_INCOMPLETE sets.1"]],
    ["a day that does not exist", (copy) => (copy.validFrom = "2027-02-29"), ["RULESET_MALFORMED validFrom"]],
    ["a property nobody reads", (copy) => Object.assign(copy, { bandz: [] }), ["RULESET_MALFORMED "]],
  ])("refuses %s", (_what, change, faults) => {
    expect(faultsOf(changed(change))).toEqual(faults)
  })

  it.each([null, [], "26/2026", {}, { code: "26/2026" }])("refuses %j without falling over", (document) => {
    expect(faultsOf(document).length).toBeGreaterThan(0)
  })

  it("accepts any sheet whose sums are right", () => {
    fc.assert(
      fc.property(arbitrarySmallRuleset(law), (ruleset) => {
        // Repeated points in a band's floor are the generator's, not the sheet's.
        fc.pre(new Set(ruleset.bands.map(({ min }) => min)).size === 5)
        expect(faultsOf(ruleset)).toEqual([])
      }),
    )
  })
})

describe("versions", () => {
  it("know a document by what it says, not by how it is written", () => {
    const shuffled = Object.fromEntries(Object.entries(law).reverse()) as Ruleset
    expect(rulesetDigest({ ...shuffled, _meta: { about: "khác" } })).toBe(rulesetDigest(law))
    expect(rulesetDigest(changed((copy) => (firstCriterion(copy).title = "Khác")))).not.toBe(
      rulesetDigest(law),
    )
  })

  it("may not govern a day that another ruleset governs", () => {
    const period = (code: string, validFrom: string, validTo: string | null) => ({ code, validFrom, validTo })
    const others = bundledRulesets()
    expect(overlapFaults(law, others)).toEqual([])
    expect(overlapFaults(period("30/2029", "2029-01-01", null), others)).toHaveLength(1)
    expect(overlapFaults(period("9/2018", "2018-01-01", "2019-08-20"), others)).toEqual([])
    expect(overlapFaults(period("9/2018", "2018-01-01", "2019-08-21"), others)).toHaveLength(1)
    expect(overlapFaults(period("9/2018", "2018-01-01", null), others)).toHaveLength(3)
  })
})
