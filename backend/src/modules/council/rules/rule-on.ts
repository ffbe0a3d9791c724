import type { IsoDay } from "../../../lib/local-day"

/** The rule in force on a day: the newest whose first day has come; of one day, the later recorded. */
export function ruleOn<Rule extends { validFrom: IsoDay; recordedSeq: number }>(
  rules: readonly Rule[],
  day: IsoDay,
): Rule | null {
  const inForce = rules.filter(({ validFrom }) => validFrom <= day)
  return inForce.reduce<Rule | null>((best, rule) => {
    if (best === null || rule.validFrom > best.validFrom) return rule
    return rule.validFrom === best.validFrom && rule.recordedSeq > best.recordedSeq ? rule : best
  }, null)
}
