import fc from "fast-check"
import { workingCalendar } from "../../../law/working-days"
import { addDays } from "../../../lib/local-day"
import { clockOn, dueDayOf } from "./clocks"

const plain = workingCalendar([])
const anyDay = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays("2025-01-01", offset))

describe("dueDayOf", () => {
  it.each([
    ["commune_check", "2026-11-23", "2026-12-14"],
    ["re_evaluation", "2026-11-23", "2027-01-07"],
    ["province_round", "2026-04-29", "2026-06-29"],
    ["province_round", "2026-04-30", "2026-12-29"],
    ["province_round", "2026-10-29", "2026-12-29"],
    ["province_round", "2026-10-30", "2027-06-29"],
    ["ministry_round", "2026-07-29", "2026-09-29"],
    ["ministry_round", "2026-07-30", "2027-03-29"],
    ["ministry_round", "2027-01-29", "2027-03-29"],
    ["ministry_round", "2027-01-30", "2027-09-29"],
  ] as const)("%s begun on %s ends on %s", (kind, start, due) => {
    expect(dueDayOf(kind, start, plain)).toBe(due)
  })

  it("never ends before it begins, whatever the day", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom("commune_check", "re_evaluation", "province_round", "ministry_round"),
        (day, kind) => {
          expect(dueDayOf(kind, day, plain) > day).toBe(true)
        },
      ),
    )
  })

  it("takes the day of a supplement from who asked", () => {
    expect(dueDayOf("supplement", "2026-11-22", plain, "2026-12-01")).toBe("2026-12-01")
    expect(() => dueDayOf("supplement", "2026-11-22", plain)).toThrow()
  })
})

describe("clockOn", () => {
  const clock = { kind: "commune_check", startedOn: "2026-11-23", dueOn: "2026-12-14" } as const

  it.each([
    ["2026-11-23", "running", 21, 15],
    ["2026-12-09", "soon", 5, 3],
    ["2026-12-14", "soon", 0, 0],
    ["2026-12-15", "overdue", -1, -1],
    ["2026-12-21", "overdue", -7, -5],
  ] as const)("on %s is %s", (day, status, daysLeft, workingDaysLeft) => {
    expect(clockOn(clock, day, plain)).toMatchObject({ status, daysLeft, workingDaysLeft })
  })
})
