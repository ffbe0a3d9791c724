import fc from "fast-check"
import { agreeOptions, differencesOf } from "./agreed-options"
import type { RosterMember } from "./quorum"
import { opensDiscussion, standingOf, type SentTotal } from "./round"
import { maySeeScorecard } from "./visibility"

const cards = [
  { a: 1, b: 2, c: 0 },
  { a: 1, b: 3, c: 2 },
  { a: 1, b: 3, c: 1 },
]

describe("agreed options", () => {
  it("have to be recorded only where members differ", () => {
    expect(differencesOf(cards)).toEqual([
      { criterion: "b", points: [2, 3] },
      { criterion: "c", points: [0, 1, 2] },
    ])
    expect(agreeOptions("agreed", cards, { b: 3, c: 1 })).toEqual({ ok: true, choices: { a: 1, b: 3, c: 1 } })
    expect(agreeOptions("agreed", cards, { b: 3 })).toMatchObject({
      faults: [{ code: "AGREED_OPTION_MISSING", criterion: "c" }],
    })
    expect(agreeOptions("agreed", cards, { a: 2, b: 4, c: 1, x: 1 })).toMatchObject({
      faults: [
        { code: "AGREED_NOT_DISPUTED", criterion: "a" },
        { code: "AGREED_OUTSIDE_RANGE", criterion: "b" },
        { code: "AGREED_NOT_DISPUTED", criterion: "x" },
      ],
    })
  })

  it("come from the members themselves under the other methods", () => {
    expect(agreeOptions("least", cards, {})).toEqual({ ok: true, choices: { a: 1, b: 2, c: 0 } })
    // c: every option once, so the one with the fewest points.
    expect(agreeOptions("majority", cards, {})).toEqual({ ok: true, choices: { a: 1, b: 3, c: 0 } })
    expect(agreeOptions("least", cards, { b: 3 })).toMatchObject({ ok: false })
  })

  it("always lie between the lowest and the highest chosen", () => {
    const card = fc.record({ a: fc.integer({ min: 0, max: 5 }), b: fc.integer({ min: 0, max: 5 }) })
    fc.assert(
      fc.property(
        fc.array(card, { minLength: 1, maxLength: 12 }),
        fc.constantFrom("least" as const, "majority" as const),
        (chosen, method) => {
          const outcome = agreeOptions(method, chosen, {})
          if (!outcome.ok) throw new Error("nothing to record, yet refused")
          for (const key of ["a", "b"] as const) {
            const points = chosen.map((each) => each[key])
            expect(points).toContain(outcome.choices[key])
            if (method === "least") expect(outcome.choices[key]).toBe(Math.min(...points))
          }
        },
      ),
    )
  })
})

const rule = { maxGapPoints: 10, maxRounds: 2, quorumPercent: 75, chairMustBePresent: true }
const roster: RosterMember[] = ["1", "2", "3"].map((id) => ({
  id,
  role: id === "1" ? "chair" : "member",
  isScoring: true,
  present: true,
}))
const sent = (...totals: number[]): SentTotal[] =>
  totals.map((totalX100, index) => ({ memberId: String(index + 1), round: 1, totalX100 }))

describe("a round", () => {
  it("is complete when all who are present and free to score have sent", () => {
    expect(standingOf(roster, new Set(), sent(5000, 6000), 1, rule).allSent).toBe(false)
    expect(standingOf(roster, new Set(["3"]), sent(5000, 6000), 1, rule).allSent).toBe(true)
    const left = roster.map((each) => ({ ...each, present: each.id !== "2" }))
    // Who has sent and then leaves still counts.
    expect(standingOf(left, new Set(), sent(5000, 6000), 1, rule).expected).toEqual(["1", "2", "3"])
    expect(standingOf(roster, new Set(["1", "2", "3"]), [], 1, rule).allSent).toBe(false)
  })

  it("is not told of before those who sent are a quorum, however few are said to be present", () => {
    const alone = roster.map((each) => ({ ...each, present: each.id === "1" }))
    const peek = standingOf(alone, new Set(), sent(5000), 1, rule)
    expect([peek.allSent, peek.isComplete]).toEqual([true, false])
    const chairLeft = roster.map((each) => ({ ...each, present: each.id !== "1" }))
    expect(standingOf(chairLeft, new Set(), sent(5000, 5500, 6000), 1, rule).isComplete).toBe(false)
    expect(standingOf(roster, new Set(), sent(5000, 5500, 6000), 1, rule).isComplete).toBe(true)
  })

  it("opens a discussion when the gap exceeds the limit, not at the limit, and not after the last round", () => {
    const at = standingOf(roster, new Set(), sent(5000, 5500, 6000), 1, rule)
    expect([at.gapX100, at.isGapTooWide]).toEqual([1000, false])
    const beyond = standingOf(roster, new Set(), sent(5000, 5500, 6001), 1, rule)
    expect(opensDiscussion("scoring", beyond, 1, rule)).toBe(true)
    expect(opensDiscussion("discussion", beyond, 2, rule)).toBe(false)
    expect(opensDiscussion("agreed", beyond, 1, rule)).toBe(false)
    // The member whose score made the gap declares a conflict: no gap is left.
    const without = standingOf(roster, new Set(["3"]), sent(5000, 5500, 6001), 1, rule)
    expect(opensDiscussion("scoring", without, 1, rule)).toBe(false)
  })
})

describe("confidentiality", () => {
  const anyViewer = fc.record({
    role: fc.constantFrom("chair" as const, "secretary" as const, "member" as const, null),
    memberId: fc.constantFrom("1", "2", null),
  })
  const anySight = fc.record({
    state: fc.constantFrom(
      "pending" as const,
      "scoring" as const,
      "discussion" as const,
      "agreed" as const,
      "closed" as const,
      "postponed" as const,
    ),
    round: fc.integer({ min: 0, max: 3 }),
    isComplete: fc.boolean(),
  })

  it("members and the office see others' scorecards when the item is closed and never before", () => {
    fc.assert(
      fc.property(anyViewer, anySight, fc.integer({ min: 1, max: 3 }), (viewer, sight, round) => {
        const seen = maySeeScorecard(viewer, sight, { memberId: "9", round })
        if (viewer.role === "member" || viewer.role === null) expect(seen).toBe(sight.state === "closed")
        else if (round >= sight.round && !sight.isComplete && sight.state !== "closed")
          expect(seen).toBe(false)
        if (sight.state === "closed") expect(seen).toBe(true)
        expect(maySeeScorecard({ ...viewer, memberId: "9" }, sight, { memberId: "9", round })).toBe(true)
      }),
    )
  })
})
