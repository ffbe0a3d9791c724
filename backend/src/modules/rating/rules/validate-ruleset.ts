import { checkFacts } from "./validate-facts"
import { checkSets } from "./validate-sets"
import { rulesetSchema, type Ruleset } from "./ruleset"

/** One thing wrong with a ruleset document. */
export interface RulesetFault {
  code: string
  /** Where: property names and list positions joined by dots, sets and criteria by their codes. */
  path: string
  message: string
}

export type RulesetReading = { ok: true; ruleset: Ruleset } | { ok: false; faults: RulesetFault[] }

/** Longest list of faults told at once. */
const MAX_FAULTS = 200

/**
 * Reads a ruleset document and checks its sums: parts add up to `partMaxima`, groups to parts, criteria
 * to groups, the best option is the criterion's maximum, minima rise with the stars, codes are unique,
 * bands and periods of authority leave no gap. Tells all faults, not only the first.
 */
export function validateRuleset(document: unknown): RulesetReading {
  const parsed = rulesetSchema.safeParse(document)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      code: "RULESET_MALFORMED",
      path: path.map(String).join("."),
      message,
    }))
    return { ok: false, faults: faults.slice(0, MAX_FAULTS) }
  }
  const faults = [...checkFacts(parsed.data), ...checkSets(parsed.data)]
  return faults.length === 0
    ? { ok: true, ruleset: parsed.data }
    : { ok: false, faults: faults.slice(0, MAX_FAULTS) }
}
