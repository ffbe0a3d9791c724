import { isIsoDay, type IsoDay } from "../../lib/local-day"
import type { RawCell } from "../reader/raw-row"
import { bad, good, type Reading } from "./reading"
import { tidyText } from "./text"

const DAY_MS = 24 * 60 * 60 * 1000
/** Day 0 of Excel's calendars. The 1900 one counts a 29/02/1900 that never was: true from 61 on. */
const EPOCH_1900_MS = Date.UTC(1899, 11, 30)
const EPOCH_1904_MS = Date.UTC(1904, 0, 1)
const FIRST_TRUE_SERIAL = 61
const LAST_SERIAL = 2_958_465

const REMEDY = "Ghi ngày theo dạng ngày/tháng/năm đủ bốn số năm, ví dụ 15/08/2024."

/** "2024-08-15" → "15/08/2024". */
export function showDay(day: IsoDay): string {
  const [year = "", month = "", date = ""] = day.split("-")
  return `${date}/${month}/${year}`
}

/** The calendar day of an Excel serial; the time of day is dropped, no time zone is involved. */
export function dayOfSerial(serial: number, date1904: boolean): IsoDay | null {
  const whole = Math.floor(serial)
  if (whole > LAST_SERIAL || (date1904 ? whole < 0 : whole < FIRST_TRUE_SERIAL)) return null
  const epoch = date1904 ? EPOCH_1904_MS : EPOCH_1900_MS
  return new Date(epoch + whole * DAY_MS).toISOString().slice(0, 10)
}

function impossible(text: string): ReturnType<typeof bad> {
  return bad("IMPOSSIBLE_DATE", `Ngày «${text}» không có trong lịch.`, REMEDY)
}

function dayOfText(raw: string): Reading<IsoDay> {
  const text = tidyText(raw)
  const local = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})( \d{1,2}:\d{2}(:\d{2})?)?$/.exec(text)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})([T ].*)?$/.exec(text)
  if (local === null && iso === null) {
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) {
      return bad("BAD_DATE", `Ngày «${text}» chỉ có hai số năm, không rõ thế kỷ.`, REMEDY)
    }
    return bad("BAD_DATE", `Không đọc được ngày «${text}».`, REMEDY)
  }
  const [year, month, date] = local ? [local[3], local[2], local[1]] : [iso?.[1], iso?.[2], iso?.[3]]
  const day = `${year ?? ""}-${(month ?? "").padStart(2, "0")}-${(date ?? "").padStart(2, "0")}`
  return isIsoDay(day) ? good(day) : impossible(text)
}

/** A day from a date cell, an Excel serial, or text: dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy, ISO. */
export function readDay(cell: RawCell, date1904: boolean): Reading<IsoDay> {
  if (cell.kind === "number") {
    const day = dayOfSerial(cell.number, date1904)
    return day === null ? impossible(cell.text) : good(day)
  }
  const text = tidyText(cell.text)
  // A serial typed or exported as text: 44000 and its like.
  if (/^\d{5}$/.test(text)) {
    const day = dayOfSerial(Number(text), date1904)
    return day === null ? impossible(text) : good(day)
  }
  return dayOfText(cell.text)
}
