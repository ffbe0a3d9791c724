import { createHmac, timingSafeEqual } from "node:crypto"

function seal(payload: string, secret: string): string {
  return createHmac("sha256", secret).update(payload).digest("base64url")
}

/** `payload.signature`: readable, but not to be made or changed without the secret. */
export function sign(value: unknown, secret: string): string {
  const payload = Buffer.from(JSON.stringify(value)).toString("base64url")
  return `${payload}.${seal(payload, secret)}`
}

/** The value that was signed with this secret, or null for anything else. Never throws. */
export function unsign(text: string, secret: string): unknown {
  const [payload = "", signature = "", ...rest] = text.split(".")
  const expected = Buffer.from(seal(payload, secret))
  const given = Buffer.from(signature)
  if (secret === "" || rest.length > 0 || given.length !== expected.length) return null
  if (!timingSafeEqual(given, expected)) return null
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as unknown
  } catch {
    return null
  }
}
