import { randomInt } from "node:crypto"

/** No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: a code is read aloud over the telephone. */
export const CODE_ALPHABET = "34679ACDEFGHJKMNPQRTWXY"
const CODE_LENGTH = 6
const PREFIX = "OH-"

/** A fresh order code such as `OH-7K3M9P`: unguessable, and telling nothing about how many orders exist. */
export function newOrderCode(pick: (limit: number) => number = randomInt): string {
  let code = PREFIX
  for (let i = 0; i < CODE_LENGTH; i++) code += CODE_ALPHABET.charAt(pick(CODE_ALPHABET.length))
  return code
}

/** What a person typed as an order code → its canonical form, or null. «oh 7k3m9p» → `OH-7K3M9P`. */
export function parseOrderCode(typed: string): string | null {
  const compact = typed.toUpperCase().replace(/[^A-Z0-9]/g, "")
  const body = compact.length === CODE_LENGTH + 2 && compact.startsWith("OH") ? compact.slice(2) : compact
  if (body.length !== CODE_LENGTH) return null
  return [...body].every((letter) => CODE_ALPHABET.includes(letter)) ? PREFIX + body : null
}
