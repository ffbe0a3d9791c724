import type { IsoDay } from "./day"

/** `2026-11-22` → `22/11/2026`; anything that is no ISO day comes back as it is. */
export function formatDay(day: IsoDay): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day)
  return match ? `${match[3]}/${match[2]}/${match[1]}` : day
}

/** An instant as `22/11/2026 08:42`, Vietnamese time. */
export function formatInstant(iso: string): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return iso
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at)
  return parts.replace(",", "")
}

/** `12345` → `12.345`, as Vietnamese offices write it. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat("vi-VN").format(count)
}

const SIZE_UNITS = ["B", "kB", "MB", "GB"]

/** `3145728` → `3 MB` (decimal comma, one digit below 10). */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < SIZE_UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  const digits = unit > 0 && value < 10 ? 1 : 0
  const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: digits }).format(value)
  return `${number} ${SIZE_UNITS[unit] ?? "B"}`
}
