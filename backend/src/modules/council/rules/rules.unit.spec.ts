import fc from "fast-check"
import { averageX100, divideHalfUp, gapX100 } from "./averages"
import { isCouncilGuest } from "./council-guest"
import { quorumNeeded, quorumOf, type RosterMember } from "./quorum"
import { ruleOn } from "./rule-on"
import { ITEM_MOVES, moveItem, moveSession } from "./states"

const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 15 })

describe("averages", () => {
  it("round half up to a hundredth, exactly", () => {
    expect(averageX100([6999, 7000], "mean")).toBe(7000)
    expect(averageX100([6150, 6150, 6151], "mean")).toBe(6150)
    expect(averageX100([1000, 6000, 6100, 9900], "trimmed_mean")).toBe(6050)
    expect(averageX100([5000, 6000], "trimmed_mean")).toBe(5500)
    expect(() => averageX100([], "mean")).toThrow(RangeError)
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.integer({ min: 1, max: 60 }), (sum, count) => {
        const rounded = BigInt(divideHalfUp(sum, count))
        // round half up of a/b is floor((2a + b) / 2b)
        expect(rounded).toBe((2n * BigInt(sum) + BigInt(count)) / (2n * BigInt(count)))
      }),
    )
  })

  it("lie between the lowest and the highest, whatever the order, and rise with any score", () => {
    fc.assert(
      fc.property(totals, fc.constantFrom("mean" as const, "trimmed_mean" as const), (scores, method) => {
        const average = averageX100(scores, method)
        expect(average).toBeGreaterThanOrEqual(Math.min(...scores))
        expect(average).toBeLessThanOrEqual(Math.max(...scores))
        expect(averageX100([...scores].reverse(), method)).toBe(average)
        const [first = 0, ...others] = scores
        expect(averageX100([first + 100, ...others], method)).toBeGreaterThanOrEqual(average)
        expect(gapX100(scores) === 0).toBe(new Set(scores).size === 1)
      }),
    )
  })
})

const member = (id: number, present: boolean, role: RosterMember["role"] = "member"): RosterMember => ({
  id: String(id),
  role,
  isScoring: role !== "secretary",
  present,
})

describe("quorum", () => {
  const rule = { quorumPercent: 75, chairMustBePresent: true }

  it("needs the share, rounded up, and the chair", () => {
    expect(quorumNeeded(12, 75)).toBe(9)
    expect(quorumNeeded(11, 75)).toBe(9)
    expect(quorumNeeded(0, 75)).toBe(1)
    const roster = [member(0, true, "chair"), member(1, true), member(2, true), member(3, false)]
    expect(quorumOf(roster, rule)).toMatchObject({ present: 3, needed: 3, isMet: true })
    const withoutChair = [member(0, false, "chair"), member(1, true), member(2, true), member(3, true)]
    expect(quorumOf(withoutChair, rule)).toMatchObject({ present: 3, isMet: false })
    expect(quorumOf(withoutChair, { ...rule, chairMustBePresent: false }).isMet).toBe(true)
  })

  it("leaves members with a conflict out on both sides, and a secretary who does not score", () => {
    const roster = [member(0, true, "chair"), member(1, true), member(2, false), member(9, true, "secretary")]
    expect(quorumOf(roster, rule)).toMatchObject({ scoringMembers: 3, present: 2, isMet: false })
    expect(quorumOf(roster, rule, new Set(["2"]))).toMatchObject({ scoringMembers: 2, isMet: true })
  })

  it("is never lost by one more member coming", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 15 }), (present) => {
        const roster = present.map((here, index) => member(index, here, index === 0 ? "chair" : "member"))
        const more = roster.map((each, index) =>
          index === present.indexOf(false) ? { ...each, present: true } : each,
        )
        expect(Number(quorumOf(more, rule).isMet)).toBeGreaterThanOrEqual(
          Number(quorumOf(roster, rule).isMet),
        )
      }),
    )
  })
})

describe("state tables", () => {
  it("let only the chair close, and nobody touch what is closed", () => {
    expect(moveSession("planned", "open", "secretary")).toEqual({ ok: true, to: "open" })
    expect(moveSession("open", "close", "secretary")).toMatchObject({ ok: false, why: "not_by_you" })
    expect(moveSession("closed", "open", "chair")).toMatchObject({ ok: false, why: "not_from_here" })
    expect(moveItem("agreed", "close", "secretary")).toMatchObject({ ok: false, why: "not_by_you" })
    expect(moveItem("agreed", "close", "chair")).toEqual({ ok: true, to: "closed" })
    expect(moveItem("scoring", "close", "chair")).toMatchObject({ ok: false, why: "not_from_here" })
    expect(ITEM_MOVES.some(({ from }) => from === "closed" || from === "postponed")).toBe(false)
    expect(ITEM_MOVES.some(({ by }) => by.includes("office"))).toBe(false)
  })

  it("open a discussion by themselves alone", () => {
    expect(moveItem("scoring", "discuss", null)).toEqual({ ok: true, to: "discussion" })
    expect(moveItem("scoring", "discuss", "chair")).toMatchObject({ ok: false, why: "not_by_you" })
    expect(moveItem("pending", "present", null)).toMatchObject({ ok: false })
  })
})

describe("dated rules", () => {
  it("take the newest whose day has come; of one day, the later recorded", () => {
    const rules = [
      { validFrom: "2019-08-21", recordedSeq: 1 },
      { validFrom: "2026-07-21", recordedSeq: 2 },
      { validFrom: "2026-07-21", recordedSeq: 3 },
      { validFrom: "2027-01-01", recordedSeq: 4 },
    ]
    expect(ruleOn(rules, "2026-07-20")?.recordedSeq).toBe(1)
    expect(ruleOn(rules, "2026-07-21")?.recordedSeq).toBe(3)
    expect(ruleOn(rules, "2027-01-01")?.recordedSeq).toBe(4)
    expect(ruleOn(rules, "2019-08-20")).toBeNull()
  })
})

describe("members from outside the office", () => {
  const seat = (worksAtOffice: boolean, left?: string) => ({
    worksAtOffice,
    leftAt: left === undefined ? null : new Date(left),
  })

  it("stay so when they leave the council, until a seat says otherwise", () => {
    expect(isCouncilGuest([])).toBe(false)
    expect(isCouncilGuest([seat(false)])).toBe(true)
    expect(isCouncilGuest([seat(false), seat(true)])).toBe(false)
    expect(isCouncilGuest([seat(false, "2026-11-22")])).toBe(true)
    expect(isCouncilGuest([seat(true, "2026-11-20"), seat(false, "2026-11-22")])).toBe(true)
    expect(isCouncilGuest([seat(true, "2026-11-20"), seat(false)])).toBe(true)
    expect(isCouncilGuest([seat(false, "2026-11-20"), seat(true)])).toBe(false)
  })
})
