import { readDataFile } from "../../../config/data-files"
import type { IsoDay } from "../../../lib/local-day"
import type { AuthorityLevel } from "../../../contract"

interface StarBand {
  stars: number
  /** Lowest total of the band (inclusive); it ends below the next higher band. */
  min: number
}

interface AuthorityPeriod {
  from: IsoDay
  to: IsoDay | null
  /** Who recognises "3", "4" and "5" stars in this period. */
  levelByStars: Record<string, AuthorityLevel>
  source: string
}

/** One set of evaluation rules and the days it governs; both ends inclusive, null = still open. */
export interface Ruleset {
  code: string
  instruments: string[]
  validFrom: IsoDay
  validTo: IsoDay | null
  /** Last day on which a file lodged earlier may still be decided under it. */
  transitionTo: IsoDay | null
  /** How long a certificate is valid from its day of issue. */
  validityMonths: number
  partMaxima: { A: number; B: number; C: number }
  bands: StarBand[]
  authorities: AuthorityPeriod[]
  /** Legal source of each fact above. */
  sources: Record<string, string>
}

const MAX_POINTS = 100
let cached: Ruleset[] | undefined

/** Every ruleset since the first national criteria, oldest first (data/rating/rulesets.json). */
export function allRulesets(): readonly Ruleset[] {
  cached ??= readDataFile<{ rulesets: Ruleset[] }>("rating/rulesets.json").rulesets
  return cached
}

/** The ruleset a file lodged on the day falls under; null before 21/08/2019, when there was none. */
export function rulesetOn(day: IsoDay, rulesets: readonly Ruleset[] = allRulesets()): Ruleset | null {
  return (
    rulesets.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ??
    null
  )
}

/**
 * Star band (1–5) of an average total. Bands are half-open because averages may be fractional:
 * 69,5 points are 3 stars. Points alone do not grant stars; the minima of the scoring sheet do too.
 *
 * @throws RangeError when the points are not between 0 and 100
 */
export function bandOf(points: number, ruleset: Pick<Ruleset, "bands">): number {
  if (!(points >= 0 && points <= MAX_POINTS)) {
    throw new RangeError(`Điểm ${points} nằm ngoài thang 0–${MAX_POINTS}`)
  }
  return ruleset.bands.reduce((stars, band) => (points >= band.min ? Math.max(stars, band.stars) : stars), 1)
}
