import type { IsoDay } from "../lib/local-day"

/** As the office writes days: 2024-10-15 → 15/10/2024; no day is an empty cell. */
export function officeDay(day: IsoDay | null): string {
  return day === null ? "" : day.split("-").reverse().join("/")
}
