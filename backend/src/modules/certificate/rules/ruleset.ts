import type { StarCount } from "../../../contract"
import { bandOf } from "../../../law/rulesets"
import type { RulesetFacts } from "../../../law/ruleset-facts"

/** The star the points alone allow (minima may still block it); null below three stars. */
export function starBand(points: number, ruleset: RulesetFacts): StarCount | null {
  const band = bandOf(ruleset, points)
  return band === 3 || band === 4 || band === 5 ? band : null
}
