import fc from "fast-check"
import { addDays } from "../lib/local-day"
import { recognisingLevels } from "./authorities"
import { allRulesets, bandOf, defaultExpiry, maxPointsOf, rulesetOfDecision, rulesetOn } from "./rulesets"

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
    for (const ruleset of allRulesets()) {
      const { sources, validityMonths } = ruleset
      expect(maxPointsOf(ruleset)).toBe(100)
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
    expect(bandOf(ruleset, points)).toBe(stars)
  })

  it("never falls when the points rise", () => {
    const points = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(points, points, (a, b) => {
        expect(bandOf(ruleset, Math.max(a, b))).toBeGreaterThanOrEqual(bandOf(ruleset, Math.min(a, b)))
      }),
    )
  })

  it.each([-0.01, 100.01, NaN, Infinity])("refuses %f points", (points) => {
    expect(() => bandOf(ruleset, points)).toThrow(RangeError)
  })
})

describe("authorities of the rulesets", () => {
  const levelOn = (day: string, stars: 3 | 4 | 5) => recognisingLevels(stars, day)[0]

  it.each([
    ["2020-02-10", 3, "province"],
    ["2024-10-15", 3, "district"],
    ["2025-06-30", 3, "district"],
    ["2025-07-01", 3, "province"],
    ["2024-10-15", 4, "province"],
    ["2026-08-01", 5, "central"],
  ] as const)("on %s, %i stars are recognised by: %s", (day, stars, level) => {
    expect(levelOn(day, stars)).toBe(level)
  })

  it("name a level for 3, 4 and 5 stars on every day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 6000 }),
        fc.constantFrom(3 as const, 4 as const, 5 as const),
        (offset, stars) => {
          expect(levelOn(addDays("2019-08-21", offset), stars)).toMatch(/^(district|province|central)$/)
        },
      ),
    )
  })

  it("let districts recognise 3 stars only from 01/08/2022 to 05/07/2025", () => {
    expect(recognisingLevels(3, "2022-07-31")).toEqual(["province"])
    expect(recognisingLevels(3, "2022-08-01")).toEqual(["district", "province"])
    // The districts had ended on 30/06/2025; a paper of theirs dated until 1489/QĐ-TTg is still taken.
    expect(recognisingLevels(3, "2025-07-05")).toEqual(["province", "district"])
    expect(recognisingLevels(3, "2025-07-06")).toEqual(["province"])
  })
})

describe("decisions", () => {
  it.each([
    ["2018-12-01", "1048/2019"],
    ["2023-02-23", "1048/2019"],
    ["2023-02-24", "148/2023"],
    ["2026-05-21", "148/2023"],
    ["2026-05-22", "26/2026"],
  ])("of %s are recorded under %s", (day, code) => expect(rulesetOfDecision(day).code).toBe(code))

  it("give certificates of 36 months", () => {
    expect(defaultExpiry("2024-08-15")).toBe("2027-08-15")
    expect(defaultExpiry("2024-02-29")).toBe("2027-02-28")
  })
})
