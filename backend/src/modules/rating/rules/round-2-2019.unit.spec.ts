import { bandOf, rulesetOn } from "../../../law/rulesets"
import { ROUND_2_2019_SAMPLE } from "./testing/round-2-2019"

describe("round 2 of 2019 under 1048/2019", () => {
  const ruleset = rulesetOn("2019-10-15")
  if (ruleset === null) throw new Error("no ruleset in 2019")
  const bands = ROUND_2_2019_SAMPLE.map((total) => bandOf(ruleset, total))
  const count = (stars: number): number => bands.filter((band) => band === stars).length

  it("gives 76 scored, 63 at 50 points or more, 61 with three stars and 2 with four", () => {
    expect(ruleset.code).toBe("1048/2019")
    expect(bands).toHaveLength(76)
    expect(ROUND_2_2019_SAMPLE.filter((total) => total >= 50)).toHaveLength(63)
    expect([count(3), count(4), count(5)]).toEqual([61, 2, 0])
    expect(ROUND_2_2019_SAMPLE.filter((total) => bandOf(ruleset, total) === 4)).toEqual([71, 71])
  })

  it("would count otherwise if a band ended a whole point below the next", () => {
    const between = ROUND_2_2019_SAMPLE.filter(
      (total) => (total > 49 && total < 50) || (total > 69 && total < 70),
    )
    expect(between.length).toBeGreaterThan(0)
    expect(between.map((total) => bandOf(ruleset, total)).every((stars) => stars === 2 || stars === 3)).toBe(
      true,
    )
  })
})
