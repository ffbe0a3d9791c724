import { now } from "./clock"

/**
 * Local days of Việt Nam as ISO strings (`YYYY-MM-DD`). Dates of law are days, not instants: they
 * compare and sort as text and never meet a time zone, except here, where "today" is decided.
 */
export type IsoDay = string

/** Asia/Ho_Chi_Minh has no daylight saving; it has been UTC+7 since 1975. */
const UTC_OFFSET_MS = 7 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

/** The local day that contains the instant. */
export function localDayOf(instant: Date): IsoDay {
  return new Date(instant.getTime() + UTC_OFFSET_MS).toISOString().slice(0, 10)
}

/** The present local day, by the server's clock (`lib/clock.ts`). */
export function today(at: Date = now()): IsoDay {
  return localDayOf(at)
}

/** True for a day that exists: "2024-02-29" yes, "2023-02-29" no. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

function toUtcMs(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`)
}

export function addDays(day: IsoDay, count: number): IsoDay {
  return new Date(toUtcMs(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((toUtcMs(to) - toUtcMs(from)) / DAY_MS)
}

/** Same day of the month `count` months on; the last day of a shorter month (31/01 + 1 → 28/02). */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number)
  const monthIndex = year * 12 + (month - 1) + count
  const targetYear = Math.floor(monthIndex / 12)
  const targetMonth = monthIndex % 12
  const lastDate = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(targetYear, targetMonth, Math.min(date, lastDate))).toISOString().slice(0, 10)
}

/** Whole months from `from` to `to` (0 when `to` is earlier). */
export function fullMonthsBetween(from: IsoDay, to: IsoDay): number {
  if (to <= from) return 0
  const [fromYear = 0, fromMonth = 0] = from.split("-").map(Number)
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth)
  return addMonths(from, months) > to ? months - 1 : months
}
