import fc from "fast-check"
import { adviceWords } from "./advice-words"
import { bundledRuleset } from "./bundled-rulesets"
import { evaluate, evaluateDraft } from "./evaluate"
import { nextStar, type Alternative } from "./next-star"
import type { Choices, Ruleset } from "./ruleset"
import {
  arbitraryChoices,
  arbitrarySmallRuleset,
  criteriaOf,
  extremeChoices,
} from "./testing/arbitrary-choices"

const law = bundledRuleset("26/2026")

function follow(choices: Choices, { improvements }: Alternative): Choices {
  return { ...choices, ...Object.fromEntries(improvements.map(({ criterion, to }) => [criterion, to])) }
}

/** Every complete choice that is nowhere below the given one. */
function* raisedChoices(ruleset: Ruleset, choices: Choices): Generator<Choices> {
  const criteria = criteriaOf(ruleset, 1)
  function* from(index: number, built: Choices): Generator<Choices> {
    const criterion = criteria[index]
    if (criterion === undefined) {
      yield built
      return
    }
    const now = choices[criterion.code] ?? 0
    for (const { points } of criterion.options.filter((option) => option.points >= now)) {
      yield* from(index + 1, { ...built, [criterion.code]: points })
    }
  }
  yield* from(0, {})
}

function cost(before: Choices, after: Choices): { criteria: number; points: number } {
  const gains = Object.entries(after).map(([code, points]) => points - (before[code] ?? 0))
  return {
    criteria: gains.filter((gain) => gain > 0).length,
    points: Math.round(gains.reduce((sum, gain) => sum + gain, 0) * 100),
  }
}

describe("nextStar, every combination tried", () => {
  const cases = arbitrarySmallRuleset(law).chain((ruleset) =>
    fc.tuple(fc.constant(ruleset), arbitraryChoices(ruleset, 1)),
  )

  it("reaches the star with the fewest criteria, then the fewest points, and tells all such ways", () => {
    fc.assert(
      fc.property(cases, ([ruleset, choices]) => {
        const advice = nextStar(ruleset, 1, choices, { limit: 1000 })
        const now = evaluate(ruleset, 1, choices)
        if (advice === null) {
          expect(now.stars).toBe(5)
          return
        }
        const reaching = [...raisedChoices(ruleset, choices)]
          .filter((raised) => evaluate(ruleset, 1, raised).stars >= advice.star)
          .map((raised) => cost(choices, raised))
        const fewest = Math.min(...reaching.map(({ criteria }) => criteria))
        const least = Math.min(
          ...reaching.filter(({ criteria }) => criteria === fewest).map(({ points }) => points),
        )
        const optimal = reaching.filter(({ criteria, points }) => criteria === fewest && points === least)
        expect(advice.alternatives).toHaveLength(optimal.length)
        expect(advice.alternativesCount).toBe(optimal.length)
        for (const alternative of advice.alternatives) {
          const raised = follow(choices, alternative)
          expect(evaluate(ruleset, 1, raised)).toMatchObject({ total: alternative.total })
          expect(evaluate(ruleset, 1, raised).stars).toBeGreaterThanOrEqual(advice.star)
          expect(cost(choices, raised)).toEqual({ criteria: fewest, points: least })
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe("nextStar on the sheets of the law", () => {
  const cases = fc
    .integer({ min: 1, max: 26 })
    .chain((setNo) => fc.tuple(fc.constant(setNo), arbitraryChoices(law, setNo)))

  it("reaches the star when followed, and not when any improvement is left out", () => {
    fc.assert(
      fc.property(cases, ([setNo, choices]) => {
        const advice = nextStar(law, setNo, choices)
        if (advice === null) return
        for (const alternative of advice.alternatives) {
          expect(evaluate(law, setNo, follow(choices, alternative)).stars).toBeGreaterThanOrEqual(advice.star)
          for (const { criterion } of alternative.improvements) {
            const improvements = alternative.improvements.filter((each) => each.criterion !== criterion)
            const less = evaluate(law, setNo, follow(choices, { ...alternative, improvements }))
            expect(less.stars).toBeLessThan(advice.star)
          }
        }
      }),
    )
  })

  it("leads an empty draft to any star", () => {
    for (let setNo = 1; setNo <= 26; setNo += 1) {
      for (const star of [2, 3, 4, 5]) {
        const advice = nextStar(law, setNo, {}, { star, limit: 1 })
        const [alternative] = advice?.alternatives ?? []
        if (alternative === undefined) throw new Error(`set ${setNo}: no way to ${star} stars`)
        expect(evaluateDraft(law, setNo, follow({}, alternative)).stars).toBeGreaterThanOrEqual(star)
      }
    }
  })

  it("says it in words", () => {
    const advice = nextStar(law, 9, { ...extremeChoices(law, 9, "best"), "3.5": 1 })
    expect(advice).toMatchObject({ star: 4, pointsMissing: 0, alternativesCount: 1 })
    if (advice === null) throw new Error("no advice")
    expect(adviceWords(advice)).toMatch(
      /^Còn thiếu cho 4 sao: mức tối thiểu ở 1 tiêu chí \(3\.5 Sở hữu trí tuệ\)\. Cách ngắn nhất: nâng 3\.5 Sở hữu trí tuệ \(từ 1 lên 2 điểm: /,
    )
  })

  it("tells the points that are missing", () => {
    const advice = nextStar(law, 9, extremeChoices(law, 9, "least"))
    expect(advice?.star).toBe(2)
    expect(advice?.pointsMissing).toBeGreaterThan(0)
    if (advice) expect(adviceWords(advice)).toMatch(/^Còn thiếu cho 2 sao: \d+ điểm\. Cách ngắn nhất: nâng /)
  })

  it("has nothing to say to five stars, nor for a star already held", () => {
    expect(nextStar(law, 9, extremeChoices(law, 9, "best"))).toBeNull()
    expect(nextStar(law, 9, { ...extremeChoices(law, 9, "best"), "3.5": 1 }, { star: 3 })).toBeNull()
  })
})
