import { addMonths, type IsoDay } from "../lib/local-day"
import { readBundledHeads } from "./ruleset-files"
import { readRulesetFacts, type RulesetFacts } from "./ruleset-facts"

let cached: readonly RulesetFacts[] | undefined

/** Every ruleset since the first national criteria, oldest first (`data/rulesets`). */
export function allRulesets(): readonly RulesetFacts[] {
  cached ??= readBundledHeads()
    .map(readRulesetFacts)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return cached
}

/** The ruleset a file lodged on the day falls under; null before 21/08/2019, when there was none. */
export function rulesetOn(
  day: IsoDay,
  rulesets: readonly RulesetFacts[] = allRulesets(),
): RulesetFacts | null {
  return (
    rulesets.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo)) ??
    null
  )
}

/**
 * The ruleset a decision of that day is recorded under. Decisions of 2018–2019 older than the first
 * national set are recorded under it: there was no other.
 */
export function rulesetOfDecision(
  decidedOn: IsoDay,
  rulesets: readonly RulesetFacts[] = allRulesets(),
): RulesetFacts {
  const found = rulesets.filter(({ validFrom }) => validFrom <= decidedOn).at(-1) ?? rulesets[0]
  if (found === undefined) throw new Error("no ruleset is declared")
  return found
}

/** The most points a product may have: the sum of its ruleset's parts. */
export function maxPointsOf({ partMaxima }: Pick<RulesetFacts, "partMaxima">): number {
  return partMaxima.A + partMaxima.B + partMaxima.C
}

/**
 * Star band (1–5) of a total. Bands are half-open because averages may be fractional: 69,5 points are
 * 3 stars. Points alone do not grant stars; the minima of the scoring sheet do too.
 *
 * @throws RangeError when the points are not between 0 and the most the ruleset gives
 */
export function bandOf(ruleset: Pick<RulesetFacts, "bands" | "partMaxima">, points: number): number {
  const max = maxPointsOf(ruleset)
  if (!(points >= 0 && points <= max)) throw new RangeError(`Điểm ${points} nằm ngoài thang 0–${max}`)
  return ruleset.bands.reduce((stars, band) => (points >= band.min ? Math.max(stars, band.stars) : stars), 1)
}

/** Least points of a band. @throws Error when the ruleset has no such band */
export function floorOf(ruleset: Pick<RulesetFacts, "bands" | "code">, stars: number): number {
  const band = ruleset.bands.find((each) => each.stars === stars)
  if (band === undefined) throw new Error(`${ruleset.code} has no band of ${stars} stars`)
  return band.min
}

/**
 * Last day of validity when the paper names none: the decision day plus the ruleset's months, as the
 * papers print it (a decision of 15/08/2024 runs to 15/08/2027). Điều 4.3 of 26/2026; 148 likewise.
 */
export function defaultExpiry(decidedOn: IsoDay): IsoDay {
  return addMonths(decidedOn, rulesetOfDecision(decidedOn).validityMonths)
}
