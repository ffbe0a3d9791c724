import fc from "fast-check"
import { sealLook, type SealFacts } from "./seal-look"

const facts = (change: Partial<SealFacts>): SealFacts => ({
  state: "valid",
  stars: 4,
  effectiveUntil: "2027-12-18",
  monthsLeft: 26,
  daysLeft: 800,
  ...change,
})

const anyFacts: fc.Arbitrary<SealFacts> = fc.record({
  state: fc.constantFrom(
    "valid",
    "expiring",
    "extended",
    "expired",
    "withdrawn",
    "superseded",
    "renewing",
    null,
  ),
  stars: fc.constantFrom(3, 4, 5, null),
  effectiveUntil: fc.constantFrom("2027-12-18", null),
  monthsLeft: fc.option(fc.integer({ min: 0, max: 40 })),
  daysLeft: fc.option(fc.integer({ min: 0, max: 1200 })),
})

describe("the face of a seal", () => {
  it("has stars only in force, with a last day, never without one", () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const look = sealLook(given)
        const inForce = given.state === "valid" || given.state === "expiring" || given.state === "extended"
        const shown = inForce && given.stars !== null && given.effectiveUntil !== null
        expect(look.stars > 0).toBe(shown)
        expect(look.until === null).toBe(!shown)
        if (!shown) expect(`${look.chip} ${look.label}`).not.toMatch(/\d sao/)
        expect(look.litStrips).toBeLessThanOrEqual(36)
      }),
    )
  })

  it("says the term in months while valid, in days when it ends soon", () => {
    expect(sealLook(facts({})).label).toBe("Chứng nhận OCOP 4 sao, còn hiệu lực 26 tháng")
    expect(sealLook(facts({ monthsLeft: 0 })).litStrips).toBe(1)
    expect(sealLook(facts({ state: "expiring", monthsLeft: 1, daysLeft: 46 })).chip).toBe(
      "4 sao · còn 46 ngày",
    )
    expect(sealLook(facts({ state: "expiring", monthsLeft: 0, daysLeft: 0 })).chip).toBe(
      "4 sao · hết hạn hôm nay",
    )
  })

  it("keeps stars on an extension and names its last day", () => {
    const look = sealLook(facts({ state: "extended", effectiveUntil: "2027-06-01" }))
    expect(look).toMatchObject({ face: "extended", stars: 4, litStrips: 0 })
    expect(look.label).toContain("01/06/2027")
  })
})
