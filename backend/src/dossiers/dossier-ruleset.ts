import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Dossier } from "../modules/dossier/queries/dossier-records"
import { readRuleset } from "../modules/rating/queries/ruleset-versions"
import type { Ruleset } from "../modules/rating/rules/ruleset"

/** The version of the ruleset a dossier was opened under; versions are never removed. */
export async function rulesetOfDossier(
  db: Knex,
  { rulesetCode, rulesetVersion }: Pick<Dossier, "rulesetCode" | "rulesetVersion">,
): Promise<Ruleset> {
  const found = await readRuleset(db, rulesetCode, rulesetVersion)
  if (found === null) throw new Error(`no ruleset ${rulesetCode} version ${rulesetVersion}`)
  return found.ruleset
}
