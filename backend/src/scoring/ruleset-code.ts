import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { rulesetCode } from "../contract"
import { notFound } from "../lib/api-fault"
import { readRuleset, type RulesetVersion } from "../modules/rating/queries/ruleset-versions"

/** «26-2026» and «26/2026» mean the same ruleset; null for anything else. */
export function toRulesetCode(typed: string): string | null {
  const code = typed.trim().replace("-", "/")
  return rulesetCode.safeParse(code).success ? code : null
}

/** The ruleset of an address. @throws ApiFaultError 404 RULESET_UNKNOWN */
export async function rulesetAt(db: Knex, typed: string, version?: number): Promise<RulesetVersion> {
  const code = toRulesetCode(typed)
  const found = code === null ? null : await readRuleset(db, code, version)
  if (found !== null) return found
  throw notFound("RULESET_UNKNOWN", "ruleset", unknownRuleset(typed, version))
}

export function unknownRuleset(typed: string, version?: number): string {
  const which = version === undefined ? "" : ` phiên bản ${version}`
  return `Không có bộ tiêu chí «${typed.slice(0, 40)}»${which}. Danh sách: GET /open/v1/rulesets.`
}
