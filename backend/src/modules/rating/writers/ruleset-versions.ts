import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Ruleset } from "../rules/ruleset"

export interface NewRulesetVersion {
  id: string
  version: number
  sha256: string
  loadedBy: string | null
  sourceNote: string
  ruleset: Ruleset
}

/** Lets one loader in at a time until the transaction ends; readers are not held up. */
export async function lockRulesetVersions(tx: Knex): Promise<void> {
  await tx.raw('lock table "ocop_ruleset_version" in share row exclusive mode')
}

/** Appends a version in the caller's transaction. */
export async function insertRulesetVersion(tx: Knex, entry: NewRulesetVersion): Promise<void> {
  const { ruleset } = entry
  await tx("ocop_ruleset_version").insert({
    id: entry.id,
    code: ruleset.code,
    version: entry.version,
    sha256: entry.sha256,
    title: ruleset.title,
    valid_from: ruleset.validFrom,
    valid_to: ruleset.validTo,
    transition_to: ruleset.transitionTo,
    loaded_at: new Date(),
    loaded_by: entry.loadedBy,
    source_note: entry.sourceNote,
    content: JSON.stringify(ruleset),
  })
}
