/** A local day of Việt Nam, `YYYY-MM-DD`; compares and sorts as text. */
export type IsoDay = string

const DAY_MS = 24 * 60 * 60 * 1000

/** First day the programme could have recognised anything; earlier dates are typing in progress. */
export const EARLIEST_DAY: IsoDay = "2018-01-01"
/** Last day a view may speak of. */
export const LATEST_DAY: IsoDay = "2100-12-31"

/** Today in Asia/Ho_Chi_Minh, wherever the office computer believes it is. */
export function todayInVietnam(now: Date = new Date()): IsoDay {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Ho_Chi_Minh",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(now)
}

export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The day a date picker shows: its Date is local midnight of the browser's own zone. */
export function dayOfPicker(date: Date): IsoDay {
  const month = String(date.getMonth() + 1).padStart(2, "0")
  return `${String(date.getFullYear()).padStart(4, "0")}-${month}-${String(date.getDate()).padStart(2, "0")}`
}

/** The inverse of `dayOfPicker`. */
export function pickerDateOf(day: IsoDay): Date {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number)
  return new Date(year, month - 1, date)
}
