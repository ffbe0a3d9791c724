import { createHash } from "node:crypto"
import type { Ruleset } from "./ruleset"

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  )
}

/**
 * SHA-256 of what the ruleset says: the order of properties, blanks and remarks about the file (`_meta`)
 * do not count, so the digest of a stored version can be taken again from the database.
 */
export function rulesetDigest(ruleset: Ruleset): string {
  const facts = canonical({ ...ruleset, _meta: undefined })
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex")
}
