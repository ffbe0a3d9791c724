import { addDays, type IsoDay } from "../../../lib/local-day"
import type { RulesetFault } from "./validate-ruleset"

/** The days on which new files fall under a ruleset; null = open. */
export interface RulesetPeriod {
  code: string
  validFrom: IsoDay
  validTo: IsoDay | null
}

function overlaps(a: RulesetPeriod, b: RulesetPeriod): boolean {
  return (a.validTo === null || b.validFrom <= a.validTo) && (b.validTo === null || a.validFrom <= b.validTo)
}

/** On any day a new file falls under one ruleset: a period may not overlap that of another code. */
export function overlapFaults(period: RulesetPeriod, others: readonly RulesetPeriod[]): RulesetFault[] {
  return others
    .filter((other) => other.code !== period.code && overlaps(period, other))
    .map((other) => ({
      code: "RULESET_OVERLAP",
      path: "validFrom",
      message:
        `Hiệu lực từ ${period.validFrom} chồng lên ${other.code} (${other.validFrom} – ${other.validTo ?? "chưa kết thúc"}). ` +
        (other.validFrom < period.validFrom
          ? `Nạp trước một bản ${other.code} có validTo ${addDays(period.validFrom, -1)}.`
          : `Sửa validTo của bản này cho trước ${other.validFrom}.`),
    }))
}
