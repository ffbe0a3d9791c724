import { isIsoDay } from "../../../lib/local-day"
import type { CalendarDayRow } from "../queries/calendar-days"

export interface CalendarFault {
  code: "BAD_DATE" | "DAY_OF_OTHER_YEAR" | "DAY_TWICE" | "DAY_IS_ORDINARY"
  field: string
  message: string
}

/** True for «off» on a weekend or «work» on a weekday: it says what holds anyway, so it is a slip. */
function isOrdinary({ day, kind }: CalendarDayRow): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (weekday === 0 || weekday === 6) === (kind === "off")
}

/** The first thing wrong with the exceptions of a year, or null. */
export function faultOfYear(year: number, days: readonly CalendarDayRow[]): CalendarFault | null {
  const seen = new Set<string>()
  for (const [index, entry] of days.entries()) {
    const field = `days.${index}.day`
    const { day } = entry
    if (!isIsoDay(day)) return { code: "BAD_DATE", field, message: `Ngày «${day}» không có trong lịch.` }
    if (!day.startsWith(`${year}-`)) {
      return { code: "DAY_OF_OTHER_YEAR", field, message: `Ngày ${day} không thuộc năm ${year}.` }
    }
    if (seen.has(day)) return { code: "DAY_TWICE", field, message: `Ngày ${day} ghi hai lần.` }
    seen.add(day)
    if (isOrdinary(entry)) {
      const message =
        entry.kind === "off"
          ? `Ngày ${day} là cuối tuần, vốn đã nghỉ: bỏ dòng này.`
          : `Ngày ${day} là ngày thường, vốn đã làm việc: bỏ dòng này.`
      return { code: "DAY_IS_ORDINARY", field, message }
    }
  }
  return null
}
