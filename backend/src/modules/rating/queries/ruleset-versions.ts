import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDay } from "../../../lib/local-day"
import { rulesetSchema, type Ruleset } from "../rules/ruleset"

/** A version without its content. */
export interface RulesetVersionHead {
  id: string
  code: string
  version: number
  sha256: string
  title: string
  validFrom: string
  validTo: string | null
  transitionTo: string | null
  loadedAt: Date
  loadedBy: string | null
  sourceNote: string
}

export interface RulesetVersion extends RulesetVersionHead {
  ruleset: Ruleset
}

const HEAD = {
  id: "id",
  code: "code",
  version: "version",
  sha256: "sha256",
  title: "title",
  validFrom: "valid_from",
  validTo: "valid_to",
  transitionTo: "transition_to",
  loadedAt: "loaded_at",
  loadedBy: "loaded_by",
  sourceNote: "source_note",
}

/** Rulesets kept parsed; there are a handful, each a few hundred kilobytes. */
const MAX_KEPT = 16

/** By row id: rows never change, so a parsed one is good for as long as the process lives. */
const kept = new Map<string, Ruleset>()

async function contentOf(db: Knex, id: string): Promise<Ruleset> {
  const known = kept.get(id)
  if (known !== undefined) return known
  const row = await db("ocop_ruleset_version").where({ id }).first<{ content: unknown }>("content")
  const ruleset = rulesetSchema.parse(row?.content)
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value ?? "")
  kept.set(id, ruleset)
  return ruleset
}

/** Every version, by first day of effect, then newest first. */
export async function loadRulesetHeads(db: Knex): Promise<RulesetVersionHead[]> {
  return db("ocop_ruleset_version")
    .whereNull("deleted_at")
    .orderBy([{ column: "valid_from" }, { column: "code" }, { column: "version", order: "desc" }])
    .select(HEAD)
}

/**
 * A ruleset by code, newest version unless one is named; null when there is none. The content is read
 * once per process: which version is newest is asked each time, so a version loaded by another process
 * counts at once.
 */
export async function readRuleset(db: Knex, code: string, version?: number): Promise<RulesetVersion | null> {
  const head = await db("ocop_ruleset_version")
    .whereNull("deleted_at")
    .where(version === undefined ? { code } : { code, version })
    .orderBy("version", "desc")
    .first<RulesetVersionHead | undefined>(HEAD)
  return head === undefined ? null : { ...head, ruleset: await contentOf(db, head.id) }
}

/**
 * The ruleset new files fall under on a day, in its newest version; null when none governs it. A file
 * opened under it keeps (code, version).
 */
export async function readRulesetOn(db: Knex, day: IsoDay): Promise<RulesetVersion | null> {
  const heads = await loadRulesetHeads(db)
  const head = heads.find(
    ({ code, version, validFrom, validTo }) =>
      validFrom <= day &&
      (validTo === null || day <= validTo) &&
      !heads.some((other) => other.code === code && other.version > version),
  )
  return head === undefined ? null : { ...head, ruleset: await contentOf(db, head.id) }
}
