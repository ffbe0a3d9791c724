import fc from "fast-check"
import { bandOf } from "../../../law/rulesets"
import { bundledRuleset } from "./bundled-rulesets"
import { evaluate, evaluateDraft, rateTotal } from "./evaluate"
import type { Choices } from "./ruleset"
import { ScoringFaultError } from "./scoring-fault"
import {
  arbitraryChoices,
  arbitrarySmallRuleset,
  criteriaOf,
  extremeChoices,
} from "./testing/arbitrary-choices"

const law = bundledRuleset("26/2026")
const anySet = fc.integer({ min: 1, max: 26 })
const best = extremeChoices(law, 9, "best")

function faultsOf(run: () => unknown): { code: string; field: string }[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ScoringFaultError) return error.faults.map(({ code, field }) => ({ code, field }))
    throw error
  }
  return []
}

describe("evaluate", () => {
  it("gives the best choices of every set 100 points, 40/25/35 and five stars", () => {
    for (let setNo = 1; setNo <= 26; setNo += 1) {
      expect(evaluate(law, setNo, extremeChoices(law, setNo, "best"))).toEqual({
        total: 100,
        parts: { A: 40, B: 25, C: 35 },
        band: 5,
        stars: 5,
        blockedBy: [],
      })
    }
  })

  it("stops fish sauce without trademark certificate at three stars, and names the criterion", () => {
    const evaluation = evaluate(law, 9, { ...best, "3.5": 1 })
    expect(evaluation).toMatchObject({ total: 98, band: 5, stars: 3 })
    expect(evaluation.blockedBy).toEqual([{ criterion: "3.5", star: 4 }])
  })

  it("names every missed minimum up to the band, stars ascending", () => {
    const { blockedBy, stars } = evaluate(law, 9, { ...best, "4.1": 1, "2.2": 0 })
    expect(blockedBy).toEqual([
      { criterion: "2.2", star: 3 },
      { criterion: "4.1", star: 3 },
      { criterion: "4.1", star: 4 },
      { criterion: "4.1", star: 5 },
    ])
    expect(stars).toBe(2)
  })

  it("shows what the ruleset says where a three-star minimum is missed", () => {
    const stricter = { ...law, starsBelowMinimum: 0 as const }
    expect(evaluate(stricter, 9, { ...best, "2.2": 0 }).stars).toBe(0)
  })

  it("takes both cases of a tourism criterion by their points", () => {
    const least = extremeChoices(law, 26, "least")
    expect(evaluate(law, 26, { ...least, "8": 3 }).total).toBe(evaluate(law, 26, least).total + 2)
  })

  it("never lowers the stars when a choice is raised, and never exceeds the band", () => {
    const cases = anySet.chain((setNo) =>
      fc.tuple(fc.constant(setNo), arbitraryChoices(law, setNo), arbitraryChoices(law, setNo)),
    )
    fc.assert(
      fc.property(cases, ([setNo, one, other]) => {
        const raised = Object.fromEntries(
          Object.entries(one).map(([code, points]) => [code, Math.max(points, other[code] ?? 0)]),
        )
        const before = evaluate(law, setNo, one)
        expect(evaluate(law, setNo, raised).stars).toBeGreaterThanOrEqual(before.stars)
        expect(before.stars).toBeLessThanOrEqual(before.band)
        expect(before.band).toBe(bandOf(law, before.total))
      }),
    )
  })

  it("agrees with the rule written out plainly", () => {
    fc.assert(
      fc.property(
        arbitrarySmallRuleset(law).chain((ruleset) =>
          fc.tuple(fc.constant(ruleset), arbitraryChoices(ruleset, 1)),
        ),
        ([ruleset, choices]) => {
          const criteria = criteriaOf(ruleset, 1)
          const total = criteria.reduce((sum, { code }) => sum + (choices[code] ?? 0), 0)
          const meets = (stars: number): boolean =>
            total >= (ruleset.bands.find((band) => band.stars === stars)?.min ?? 0) &&
            criteria.every(({ code, options }) =>
              options
                .filter(({ minimumFor }) => minimumFor !== undefined && minimumFor <= stars)
                .every(({ points }) => (choices[code] ?? 0) >= points),
            )
          const plain = [5, 4, 3].find(meets) ?? Math.min(2, bandOf(ruleset, total))
          expect(evaluate(ruleset, 1, choices).stars).toBe(plain)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe("choices that cannot be scored", () => {
  const withoutFirst = Object.fromEntries(Object.entries(best).filter(([code]) => code !== "1.1"))

  it.each<[string, number, Choices, { code: string; field: string }[]]>([
    ["a missing criterion", 9, withoutFirst, [{ code: "CRITERION_MISSING", field: "choices.1.1" }]],
    ["an unknown one", 9, { ...best, "9.9": 1 }, [{ code: "CRITERION_UNKNOWN", field: "choices.9.9" }]],
    [
      "points off the ladder",
      9,
      { ...best, "1.1": 7 },
      [{ code: "CHOICE_NOT_ON_LADDER", field: "choices.1.1" }],
    ],
    ["half a point", 9, { ...best, "1.1": 2.5 }, [{ code: "CHOICE_NOT_ON_LADDER", field: "choices.1.1" }]],
    [
      "nearly a point",
      9,
      { ...best, "1.1": 2.999999 },
      [{ code: "CHOICE_NOT_ON_LADDER", field: "choices.1.1" }],
    ],
    [
      "not a number",
      9,
      { ...best, "1.1": Number.NaN },
      [{ code: "CHOICE_NOT_ON_LADDER", field: "choices.1.1" }],
    ],
    ["a set there is not", 27, best, [{ code: "SET_UNKNOWN", field: "set" }]],
  ])("%s", (_what, setNo, choices, faults) => {
    expect(faultsOf(() => evaluate(law, setNo, choices))).toEqual(faults)
  })

  it("tells all faults at once, as with the choices of another set", () => {
    const codes = faultsOf(() => evaluate(law, 26, best)).map(({ code }) => code)
    expect(codes).toContain("CRITERION_UNKNOWN")
    expect(codes).toContain("CRITERION_MISSING")
    expect(codes.length).toBeGreaterThan(10)
  })

  it.each(["148/2023", "1048/2019"])(
    "scores nothing by criterion under %s: its sheets are not known",
    (code) => {
      expect(faultsOf(() => evaluate(bundledRuleset(code), 9, best))).toEqual([
        { code: "SET_NOT_SCORABLE", field: "set" },
      ])
    },
  )

  it("does not take inherited properties for criteria", () => {
    expect(faultsOf(() => evaluate(law, 9, JSON.parse('{"__proto__":1}') as Choices))).toContainEqual({
      code: "CRITERION_UNKNOWN",
      field: "choices.__proto__",
    })
  })
})

describe("drafts and averages", () => {
  it("counts open criteria as nothing and as missing their minima", () => {
    const draft = evaluateDraft(law, 9, { "1.1": 3 })
    expect(draft).toMatchObject({ total: 3, stars: 1 })
    expect(draft.missing).toHaveLength(criteriaOf(law, 9).length - 1)
    const nearly = evaluateDraft(
      law,
      9,
      Object.fromEntries(Object.entries(best).filter(([code]) => code !== "3.5")),
    )
    expect(nearly).toMatchObject({ total: 97, stars: 2, missing: ["3.5"] })
  })

  it("rates a fractional average with the agreed options", () => {
    expect(rateTotal(law, 9, 89.99, best)).toEqual({ band: 4, stars: 4, blockedBy: [] })
    expect(rateTotal(law, 9, 90, { ...best, "3.5": 1 })).toMatchObject({ band: 5, stars: 3 })
    expect(faultsOf(() => rateTotal(law, 9, 100.5, best))).toEqual([
      { code: "TOTAL_OUT_OF_RANGE", field: "total" },
    ])
  })
})
