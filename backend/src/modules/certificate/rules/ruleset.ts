import { addMonths, type IsoDay } from "../../../lib/local-day"

/** What the scoring rules in force on a day say about a decision of recognition. */
export interface Ruleset {
  code: string
  /** As cited in Vietnamese. */
  title: string
  /** First day of effect. */
  from: IsoDay
  /** Months a certificate of three stars or more is valid, counted from the decision. */
  validityMonths: number
  /** Least points for each star; bands are half-open because points are averages: 70 ≤ 4★ < 90. */
  floors: Readonly<Record<3 | 4 | 5, number>>
}

const FLOORS = { 3: 50, 4: 70, 5: 90 } as const
const VALIDITY_MONTHS = 36

/**
 * The national rulesets by first day of effect. Decisions of 2018–2019 older than the first one are
 * recorded under it: there was no other national set. Amendments (781/QĐ-TTg of 2020, 1489/QĐ-TTg of
 * 2025) left points and bands as they were; whom they let recognise is in `authority.ts`.
 */
export const RULESETS: readonly Ruleset[] = [
  { code: "1048/2019", title: "Quyết định 1048/QĐ-TTg ngày 21/08/2019", from: "2019-08-21" },
  { code: "148/2023", title: "Quyết định 148/QĐ-TTg ngày 24/02/2023", from: "2023-02-24" },
  { code: "26/2026", title: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026", from: "2026-05-22" },
].map((ruleset) => ({ ...ruleset, validityMonths: VALIDITY_MONTHS, floors: FLOORS }))

/** The ruleset in force on the day of a decision. */
export function rulesetOn(day: IsoDay): Ruleset {
  const found = RULESETS.filter(({ from }) => from <= day).at(-1) ?? RULESETS[0]
  if (found === undefined) throw new Error("no ruleset is declared")
  return found
}

/** The star the points alone allow (minima may still block it); null below three stars. */
export function starBand(points: number, ruleset: Ruleset): 3 | 4 | 5 | null {
  if (points >= ruleset.floors[5]) return 5
  if (points >= ruleset.floors[4]) return 4
  return points >= ruleset.floors[3] ? 3 : null
}

/**
 * Last day of validity when the paper names none: the decision day plus the ruleset's months, as the
 * papers print it (a decision of 15/08/2024 runs to 15/08/2027). Điều 4.3 of 26/2026; 148 likewise.
 */
export function defaultExpiry(decidedOn: IsoDay): IsoDay {
  return addMonths(decidedOn, rulesetOn(decidedOn).validityMonths)
}
