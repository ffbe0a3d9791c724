import type { CalendarDay } from "@ocop/backend/contract"
import { text, type FormValues } from "./form/form-fields"

export function calendarDayOf(values: FormValues): CalendarDay {
  return {
    day: text(values.day),
    kind: values.kind === "work" ? "work" : "off",
    title: text(values.title),
    source: text(values.source),
    certain: values.certain === "yes",
  }
}

/** The year with a day put in the place of `before` (null: added), in order of days. */
export function withDay(
  days: readonly CalendarDay[],
  changed: CalendarDay,
  before: CalendarDay | null,
): CalendarDay[] {
  return [...days.filter((each) => each.day !== before?.day && each.day !== changed.day), changed].sort(
    (one, other) => one.day.localeCompare(other.day),
  )
}

export function withoutDay(days: readonly CalendarDay[], removed: CalendarDay): CalendarDay[] {
  return days.filter((each) => each.day !== removed.day)
}

const WEEKDAYS = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"]

/** «Thứ hai» of an ISO day. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ""
}
