import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

const CIPHER = "aes-256-gcm"
const PURPOSE = "ocop-certificate-signing-key"
const SALT_BYTES = 16
const IV_BYTES = 12
const TAG_BYTES = 16

function keyOf(secret: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, salt, PURPOSE, 32))
}

/** Encrypts a text under a secret of the operator's: base64url of salt, nonce, tag and cipher text. */
export function sealText(text: string, secret: string): string {
  const salt = randomBytes(SALT_BYTES)
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(secret, salt), iv)
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([salt, iv, cipher.getAuthTag(), body]).toString("base64url")
}

/** @throws Error when the secret is another one or the text was altered */
export function openText(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, "base64url")
  const salt = bytes.subarray(0, SALT_BYTES)
  const iv = bytes.subarray(SALT_BYTES, SALT_BYTES + IV_BYTES)
  const tagEnd = SALT_BYTES + IV_BYTES + TAG_BYTES
  const decipher = createDecipheriv(CIPHER, keyOf(secret, salt), iv)
  decipher.setAuthTag(bytes.subarray(SALT_BYTES + IV_BYTES, tagEnd))
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]).toString("utf8")
}
