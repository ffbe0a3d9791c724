import type { AuthorityLevel, StarCount } from "../contract"
import type { IsoDay } from "../lib/local-day"
import { allRulesets, rulesetOfDecision } from "./rulesets"
import type { RulesetFacts } from "./ruleset-facts"

/**
 * The levels that may recognise so many stars on a day, the usual one first. Districts recognised
 * 3 stars from 01/08/2022 to 05/07/2025 (919/QĐ-TTg, 148/QĐ-TTg; ended by 1489/QĐ-TTg); before the
 * first national ruleset its first period is taken.
 */
export function recognisingLevels(
  stars: StarCount,
  day: IsoDay,
  rulesets: readonly RulesetFacts[] = allRulesets(),
): readonly AuthorityLevel[] {
  const { authorities, code } = rulesetOfDecision(day, rulesets)
  const period = authorities.filter(({ from }) => from <= day).at(-1) ?? authorities[0]
  if (period === undefined) throw new Error(`${code} names no authority`)
  return period.levelsByStars[`${stars}`]
}
