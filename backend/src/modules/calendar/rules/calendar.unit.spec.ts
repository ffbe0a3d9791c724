import { addWorkingDays, workingCalendar } from "../../../law/working-days"
import { bundledCalendars } from "./calendar-file"
import { faultOfYear } from "./check-year"

const off = (day: string) => ({ day, kind: "off" as const, title: "Nghỉ", source: "Thử", certain: true })

describe("the calendars we ship", () => {
  const calendars = bundledCalendars()

  it("cover 2025 to 2027 without a slip", () => {
    expect(calendars.map(({ year }) => year)).toEqual([2025, 2026, 2027])
    for (const { year, days } of calendars) expect(faultOfYear(year, days)).toBeNull()
  })

  it("make up for every swapped day off within the year", () => {
    for (const { days } of calendars) {
      const swapped = days.filter(({ kind, title }) => kind === "off" && title.includes("hoán đổi"))
      expect(days.filter(({ kind }) => kind === "work")).toHaveLength(swapped.length)
    }
  })

  it("stretch the commune's 15 working days over Tết", () => {
    const calendar = workingCalendar(calendars.flatMap(({ days }) => days))
    expect(addWorkingDays(calendar, "2026-02-09", 15)).toBe("2026-03-09")
    expect(addWorkingDays(workingCalendar([]), "2026-02-09", 15)).toBe("2026-03-02")
  })
})

describe("faultOfYear", () => {
  it.each([
    [[off("2026-02-30")], "BAD_DATE"],
    [[off("2025-12-31")], "DAY_OF_OTHER_YEAR"],
    [[off("2026-09-02"), off("2026-09-02")], "DAY_TWICE"],
    [[off("2026-11-22")], "DAY_IS_ORDINARY"],
    [[{ ...off("2026-11-23"), kind: "work" as const }], "DAY_IS_ORDINARY"],
  ])("refuses %j as %s", (days, code) => {
    expect(faultOfYear(2026, days)?.code).toBe(code)
  })
})
