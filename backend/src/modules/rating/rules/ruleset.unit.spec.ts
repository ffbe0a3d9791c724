import fc from "fast-check"
import { addDays } from "../../../lib/local-day"
import { allRulesets, bandOf, rulesetOn } from "./ruleset"

describe("rulesetOn", () => {
  it.each([
    ["2019-08-20", null],
    ["2019-08-21", "1048/2019"],
    ["2023-02-23", "1048/2019"],
    ["2023-02-24", "148/2023"],
    ["2026-05-21", "148/2023"],
    ["2026-05-22", "26/2026"],
    ["2030-01-01", "26/2026"],
  ])("on %s gives %s", (day, code) => {
    expect(rulesetOn(day)?.code ?? null).toBe(code)
  })

  it("covers every day since 21/08/2019 by exactly one ruleset", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (offset) => {
        const day = addDays("2019-08-21", offset)
        const covering = allRulesets().filter(
          ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
        )
        expect(covering).toHaveLength(1)
      }),
    )
  })

  it("has parts that add up to 100 and lists a source for its bands and its validity", () => {
    for (const { partMaxima, sources, validityMonths } of allRulesets()) {
      expect(partMaxima.A + partMaxima.B + partMaxima.C).toBe(100)
      expect(validityMonths).toBe(36)
      expect(sources.bands && sources.validityMonths && sources.partMaxima).toBeTruthy()
    }
  })
})

describe("bandOf", () => {
  const [ruleset] = allRulesets()
  if (!ruleset) throw new Error("no ruleset")

  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69.5, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])("%f points are band %i", (points, stars) => {
    expect(bandOf(points, ruleset)).toBe(stars)
  })

  it("never falls when the points rise", () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(bandOf(Math.max(a, b), ruleset)).toBeGreaterThanOrEqual(bandOf(Math.min(a, b), ruleset))
      }),
    )
  })

  it.each([-0.01, 100.01, NaN, Infinity])("refuses %f points", (points) => {
    expect(() => bandOf(points, ruleset)).toThrow(RangeError)
  })
})

describe("authorities of the rulesets", () => {
  const levelOn = (day: string, stars: number) =>
    rulesetOn(day)?.authorities.find(({ from, to }) => from <= day && (to === null || day <= to))
      ?.levelByStars[String(stars)]

  it.each([
    ["2020-02-10", 3, "province"],
    ["2024-10-15", 3, "district"],
    ["2025-06-30", 3, "district"],
    ["2025-07-01", 3, "province"],
    ["2024-10-15", 4, "province"],
    ["2026-08-01", 5, "central"],
  ])("on %s, %i stars are recognised by: %s", (day, stars, level) => {
    expect(levelOn(day, stars)).toBe(level)
  })

  it("name a level for 3, 4 and 5 stars on every day since the first ruleset", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 3, max: 5 }), (offset, stars) => {
        expect(levelOn(addDays("2019-08-21", offset), stars)).toMatch(/^(district|province|central)$/)
      }),
    )
  })
})
