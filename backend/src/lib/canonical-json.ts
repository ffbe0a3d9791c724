import { createHash } from "node:crypto"

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, ordered(each)]),
  )
}

/** JSON in which the order of properties means nothing: sorted by name, without blanks, without undefined. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value))
}

/** Lower-case hexadecimal SHA-256 of a text (UTF-8) or bytes. */
export function sha256Hex(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex")
}
