import type { ClockKind, DossierClock } from "../../../contract"
import { addWorkingDays, workingDaysBetween, type WorkingCalendar } from "../../../law/working-days"
import { addDays, daysBetween, type IsoDay } from "../../../lib/local-day"

/** Điều 7.2, 26/2026/QĐ-TTg: working days the commune has. */
export const COMMUNE_CHECK_WORKING_DAYS = 15
/** Điều 7.6g: days to decide a re-evaluation, from the complete file. */
export const RE_EVALUATION_DAYS = 45
/** A clock is «soon» in its last days. */
export const SOON_DAYS = 5

/** A yearly round: files proposed before the one day are decided before the other (month-day). */
interface Round {
  before: string
  decidedBefore: string
}

/** Điều 5.1. */
const PROVINCE_ROUNDS: readonly Round[] = [
  { before: "04-30", decidedBefore: "06-30" },
  { before: "10-30", decidedBefore: "12-30" },
]
/** Điều 5.2. */
const MINISTRY_ROUNDS: readonly Round[] = [
  { before: "01-30", decidedBefore: "03-30" },
  { before: "07-30", decidedBefore: "09-30" },
]

/** Last day to decide what was proposed on the day; «trước ngày» is the day before. */
function roundEnd(rounds: readonly Round[], proposedOn: IsoDay): IsoDay {
  const year = Number(proposedOn.slice(0, 4))
  const ends = [year, year + 1].flatMap((each) =>
    rounds
      .filter(({ before }) => proposedOn < `${each}-${before}`)
      .map(({ decidedBefore }) => addDays(`${each}-${decidedBefore}`, -1)),
  )
  const [first] = ends.sort()
  if (first === undefined) throw new Error(`no round after ${proposedOn}`)
  return first
}

/**
 * Last day of a clock that starts on a day.
 * @param supplementDueOn the day the office gave, for `supplement` alone
 */
export function dueDayOf(
  kind: ClockKind,
  startedOn: IsoDay,
  calendar: WorkingCalendar,
  supplementDueOn: IsoDay | null = null,
): IsoDay {
  switch (kind) {
    case "commune_check":
      return addWorkingDays(calendar, startedOn, COMMUNE_CHECK_WORKING_DAYS)
    case "re_evaluation":
      return addDays(startedOn, RE_EVALUATION_DAYS)
    case "province_round":
      return roundEnd(PROVINCE_ROUNDS, startedOn)
    case "ministry_round":
      return roundEnd(MINISTRY_ROUNDS, startedOn)
    case "supplement":
      if (supplementDueOn === null) throw new Error("a supplement has a day it is due on")
      return supplementDueOn
  }
}

/** How a running clock stands on a day. The due day itself is still in time. */
export function clockOn(
  clock: { kind: ClockKind; startedOn: IsoDay; dueOn: IsoDay },
  day: IsoDay,
  calendar: WorkingCalendar,
): DossierClock {
  const daysLeft = daysBetween(day, clock.dueOn)
  return {
    ...clock,
    daysLeft,
    workingDaysLeft: workingDaysBetween(calendar, day, clock.dueOn),
    status: daysLeft < 0 ? "overdue" : daysLeft <= SOON_DAYS ? "soon" : "running",
  }
}
