import fc from "fast-check"
import { addDays, type IsoDay } from "../lib/local-day"
import { addWorkingDays, workingCalendar, workingDaysBetween, type CalendarException } from "./working-days"

const anyDay = fc.integer({ min: 0, max: 1500 }).map((offset) => addDays("2025-01-01", offset))
const anyExceptions: fc.Arbitrary<CalendarException[]> = fc.array(
  fc.record({ day: anyDay, kind: fc.constantFrom("off" as const, "work" as const) }),
  { maxLength: 80 },
)

describe("working days", () => {
  const plain = workingCalendar([])

  it.each([
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-21", 1, "2026-11-23"],
    ["2026-11-23", 15, "2026-12-14"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s and %i working days make %s", (start, count, day) => {
    expect(addWorkingDays(plain, start, count)).toBe(day)
  })

  it("skip a holiday and count a swapped Saturday", () => {
    const calendar = workingCalendar([
      { day: "2025-05-02", kind: "off" },
      { day: "2025-04-26", kind: "work" },
    ])
    expect(addWorkingDays(calendar, "2025-04-25", 1)).toBe("2025-04-26")
    expect(addWorkingDays(calendar, "2025-05-01", 1)).toBe("2025-05-05")
  })

  it("between a day and the n-th working day after it are n, and that day is a working day", () => {
    fc.assert(
      fc.property(anyExceptions, anyDay, fc.integer({ min: 1, max: 60 }), (exceptions, start, count) => {
        const calendar = workingCalendar(exceptions)
        const end = addWorkingDays(calendar, start, count)
        expect(calendar.isWorkingDay(end)).toBe(true)
        expect(workingDaysBetween(calendar, start, end)).toBe(count)
        expect(workingDaysBetween(calendar, start, addDays(end, -1))).toBe(count - 1)
      }),
    )
  })

  it("add up, and read backwards are the same number below zero", () => {
    fc.assert(
      fc.property(anyExceptions, anyDay, anyDay, anyDay, (exceptions, a, b, c) => {
        const calendar = workingCalendar(exceptions)
        const between = (from: IsoDay, to: IsoDay) => workingDaysBetween(calendar, from, to)
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
        expect(between(a, b) + between(b, a)).toBe(0)
      }),
    )
  })

  it("refuse what is no number of days, and a calendar without an end of holidays", () => {
    for (const count of [-1, 0.5, NaN])
      expect(() => addWorkingDays(plain, "2026-01-01", count)).toThrow(RangeError)
    const never = { isWorkingDay: () => false }
    expect(() => addWorkingDays(never, "2026-01-01", 1)).toThrow(RangeError)
  })
})
