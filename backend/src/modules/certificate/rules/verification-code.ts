import { randomBytes } from "node:crypto"

/**
 * Public verification codes: «HT», seven random characters, one check character, e.g. HT7K3M9QXD.
 * The alphabet is Crockford's base 32 (no I, L, O, U): what looks alike is read as the same.
 */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const PREFIX = "HT"
const RANDOM_LENGTH = 7
/** Prime, and larger than the alphabet's index sum can alias: catches every single slip and swap. */
const CHECK_MODULUS = 31

/** Check character: position-weighted sum modulo 31, so one wrong or two swapped characters show. */
function checkCharacter(body: string): string {
  let sum = 0
  for (let place = 0; place < body.length; place += 1) {
    sum = (sum + ALPHABET.indexOf(body.charAt(place)) * (place + 2)) % CHECK_MODULUS
  }
  return ALPHABET.charAt(sum)
}

/** A fresh code from 35 random bits. Callers keep it unique: draw again when it is taken. */
export function generateVerificationCode(random: (size: number) => Uint8Array = randomBytes): string {
  // "Z" (value 31 ≡ 0 mod 31) would be indistinguishable from "0": it is never drawn.
  const drawn: string[] = []
  while (drawn.length < RANDOM_LENGTH) {
    for (const byte of random(RANDOM_LENGTH)) {
      const index = byte & 31
      if (index < CHECK_MODULUS && drawn.length < RANDOM_LENGTH) drawn.push(ALPHABET.charAt(index))
    }
  }
  const body = drawn.join("")
  return `${PREFIX}${body}${checkCharacter(body)}`
}

/** Upper case, no spaces or dashes, O read as 0, I and L as 1. */
export function normaliseVerificationCode(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]+/gu, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
}

/** True for a normalised code whose shape and check character are right. */
export function isVerificationCode(code: string): boolean {
  const match = /^HT([0-9A-HJKMNP-TV-Y]{7})([0-9A-HJKMNP-TV-Y])$/.exec(code)
  return match?.[1] !== undefined && checkCharacter(match[1]) === match[2]
}
