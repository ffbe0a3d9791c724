import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CacheTag, RulesetLoadReport } from "../contract"
import { loadRulesetHeads, type RulesetVersionHead } from "../modules/rating/queries/ruleset-versions"
import { rulesetDigest } from "../modules/rating/rules/ruleset-digest"
import { overlapFaults } from "../modules/rating/rules/ruleset-period"
import { validateRuleset, type RulesetFault } from "../modules/rating/rules/validate-ruleset"
import { insertRulesetVersion, lockRulesetVersions } from "../modules/rating/writers/ruleset-versions"
import { insertOutboxEvent } from "../modules/outbox/writers/outbox-events"

/** Pages that show scoring sheets. */
const TAGS: readonly CacheTag[] = ["rulesets"]

export interface LoadRulesetInput {
  document: unknown
  /** Name of the file, for the list of versions. */
  sourceNote: string
  /** Id of the officer; null from the command line and from the seed. */
  actorId: string | null
  dryRun: boolean
}

function refused(code: string | null, faults: readonly RulesetFault[]): RulesetLoadReport {
  return { status: "refused", code, version: null, sha256: null, faults: [...faults] }
}

function newestOfEachCode(heads: readonly RulesetVersionHead[]): RulesetVersionHead[] {
  const newest = new Map<string, RulesetVersionHead>()
  for (const head of heads) {
    if (head.version > (newest.get(head.code)?.version ?? 0)) newest.set(head.code, head)
  }
  return [...newest.values()]
}

/**
 * Checks a ruleset document and appends it as the next version of its code. Idempotent: what the
 * newest version already says is not written again. A faulty document is refused with all its faults.
 * The table is locked, so of two loads at once the second sees the first.
 */
export async function loadRulesetInTransaction(
  tx: Knex,
  { document, sourceNote, actorId, dryRun }: LoadRulesetInput,
): Promise<RulesetLoadReport> {
  const reading = validateRuleset(document)
  if (!reading.ok) return refused(null, reading.faults)
  const { ruleset } = reading
  await lockRulesetVersions(tx)
  const newest = newestOfEachCode(await loadRulesetHeads(tx))
  const faults = overlapFaults(ruleset, newest)
  if (faults.length > 0) return refused(ruleset.code, faults)
  const sha256 = rulesetDigest(ruleset)
  const current = newest.find(({ code }) => code === ruleset.code)
  if (current?.sha256 === sha256) {
    return { status: "unchanged", code: ruleset.code, version: current.version, sha256, faults: [] }
  }
  const version = (current?.version ?? 0) + 1
  if (!dryRun) {
    const id = generateEntityId(undefined, "rset")
    await insertRulesetVersion(tx, { id, version, sha256, loadedBy: actorId, sourceNote, ruleset })
    await insertOutboxEvent(tx, "ruleset.loaded", TAGS)
  }
  return { status: dryRun ? "previewed" : "loaded", code: ruleset.code, version, sha256, faults: [] }
}
