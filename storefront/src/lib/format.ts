const NBSP = "\u00a0"

const grouped = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ".")

/** `45.000 ₫` with a non-breaking space. @param priceVnd whole đồng */
export function formatVnd(priceVnd: number): string {
  return `${grouped(priceVnd)}${NBSP}₫`
}

/** `1.234`: a count with Vietnamese thousands dots. */
export function formatCount(count: number): string {
  return grouped(count)
}

/** `18/12/2024` from the ISO local day `2024-12-18`; anything else is given back as it is. */
export function formatDay(isoDay: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay)
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : isoDay
}

/** `08:42 ngày 15/10/2025` in Hà Tĩnh's clock. @param instant ISO 8601 instant */
export function formatMoment(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return instant
  const local = new Date(date.getTime() + LOCAL_OFFSET_MS).toISOString()
  return `${local.slice(11, 16)} ngày ${formatDay(local.slice(0, 10))}`
}

/** Việt Nam keeps UTC+7 the whole year. */
export const LOCAL_OFFSET_MS = 7 * 3_600_000

/** The local day (`YYYY-MM-DD`) at an instant. */
export function localDayOf(now: Date): string {
  return new Date(now.getTime() + LOCAL_OFFSET_MS).toISOString().slice(0, 10)
}

/** Lower case, no diacritics, đ → d: for comparing names, never for showing. */
export function foldName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
}
