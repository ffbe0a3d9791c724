import { addDays, type IsoDay } from "../lib/local-day"

/** A day that is not what its weekday says: «off» a holiday, «work» a swapped Saturday or Sunday. */
export interface CalendarException {
  day: IsoDay
  kind: "off" | "work"
}

/** Answers whether a local day is a working day of the state administration. */
export interface WorkingCalendar {
  isWorkingDay(day: IsoDay): boolean
}

const SUNDAY = 0
const SATURDAY = 6

/** Beyond this many days without a working day the exceptions are wrong, not the search. */
const MAX_GAP_DAYS = 366

function isWeekend(day: IsoDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === SATURDAY || weekday === SUNDAY
}

/** Monday to Friday, but for the exceptions; of two for one day the later in the list counts. */
export function workingCalendar(exceptions: readonly CalendarException[]): WorkingCalendar {
  const kinds = new Map(exceptions.map(({ day, kind }) => [day, kind]))
  return {
    isWorkingDay: (day) => {
      const kind = kinds.get(day)
      return kind === undefined ? !isWeekend(day) : kind === "work"
    },
  }
}

/**
 * The `count`-th working day after `start`. The day of the event itself does not count (Điều 147.2 Bộ
 * luật Dân sự 2015); a count of 0 answers the start, working day or not.
 *
 * @throws RangeError for a negative or fractional count, or a calendar that is off for a whole year
 */
export function addWorkingDays(calendar: WorkingCalendar, start: IsoDay, count: number): IsoDay {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of working days: ${count}`)
  let day = start
  let gap = 0
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    gap = calendar.isWorkingDay(day) ? 0 : gap + 1
    if (gap === 0) left -= 1
    if (gap > MAX_GAP_DAYS) throw new RangeError(`no working day in the year before ${day}`)
  }
  return day
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(calendar: WorkingCalendar, from: IsoDay, to: IsoDay): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from)
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (calendar.isWorkingDay(day)) count += 1
  }
  return count
}
