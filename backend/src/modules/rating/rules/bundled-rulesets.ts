import { readBundledRulesets } from "../../../law/ruleset-files"
import type { Ruleset } from "./ruleset"
import { validateRuleset } from "./validate-ruleset"

let cached: readonly Ruleset[] | undefined

/**
 * The rulesets we ship, oldest first; what an office loaded later is in `ocop_ruleset_version`.
 * @throws Error when a shipped file is faulty
 */
export function bundledRulesets(): readonly Ruleset[] {
  cached ??= readBundledRulesets()
    .map((document) => {
      const reading = validateRuleset(document)
      if (reading.ok) return reading.ruleset
      throw new Error(`faulty ruleset in data/rulesets: ${JSON.stringify(reading.faults)}`)
    })
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return cached
}

/** One of them by code. @throws Error when we ship no such ruleset */
export function bundledRuleset(code: string): Ruleset {
  const found = bundledRulesets().find((ruleset) => ruleset.code === code)
  if (found === undefined) throw new Error(`no ruleset ${code} in data/rulesets`)
  return found
}
