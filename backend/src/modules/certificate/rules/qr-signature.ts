import { createHash, createPublicKey, sign, verify, type KeyObject } from "node:crypto"
import type { IsoDay } from "../../../lib/local-day"

/** What a printed code vouches for without asking anybody: what was awarded, not what still holds. */
export interface QrClaims {
  /** Verification code. */
  code: string
  /** `productMark` of the name printed on the certificate. */
  product: string
  stars: number
  expiresOn: IsoDay
  /** Which key signed. */
  keyId: string
}

const FORMAT = "1"
const SIGNED_PREFIX = "ocop-certificate"
const MARK_BYTES = 9

/**
 * Short mark of a product's name: base64url of the first 9 bytes of the SHA-256 of the NFC name. Enough
 * to see that a label belongs to another product; the signature covers it.
 */
export function productMark(name: string): string {
  const digest = createHash("sha256").update(name.normalize("NFC").trim()).digest()
  return digest.subarray(0, MARK_BYTES).toString("base64url")
}

/** The very bytes that are signed. */
export function signedText({ code, product, stars, expiresOn, keyId }: QrClaims): string {
  return [SIGNED_PREFIX, FORMAT, code, product, stars, expiresOn, keyId].join("|")
}

/**
 * The text of a printed code: the verification page's address, and after `#` (which no browser sends to
 * a server) the signed claims: `1.<product>.<stars>.<YYYYMMDD>.<key>.<signature>`.
 */
export function qrText(storefrontUrl: string, claims: QrClaims, privateKey: KeyObject): string {
  const signature = sign(null, Buffer.from(signedText(claims)), privateKey).toString("base64url")
  const { code, product, stars, expiresOn, keyId } = claims
  const payload = [FORMAT, product, stars, expiresOn.replaceAll("-", ""), keyId, signature].join(".")
  return `${storefrontUrl}/tra-cuu/${encodeURIComponent(code)}#${payload}`
}

const QR_TEXT =
  /\/tra-cuu\/([^/?#\s]{1,80})#1\.([\w-]{12})\.([345])\.(\d{4})(\d{2})(\d{2})\.([\w-]{1,40})\.([\w-]{86})$/

/** The claims and signature a printed text holds, or null when it is not one of ours. */
export function readQrText(text: string): { claims: QrClaims; signature: string } | null {
  const match = QR_TEXT.exec(text.trim())
  if (match === null) return null
  const [, code = "", product = "", stars = "", year = "", month = "", day = "", keyId = "", signature = ""] =
    match
  const expiresOn = `${year}-${month}-${day}`
  try {
    return {
      claims: { code: decodeURIComponent(code), product, stars: Number(stars), expiresOn, keyId },
      signature,
    }
  } catch {
    // A percent sign that encodes nothing.
    return null
  }
}

export interface PublicKeyJwk {
  kid: string
  kty: "OKP"
  crv: "Ed25519"
  x: string
}

export type QrVerdict =
  { verdict: "genuine"; claims: QrClaims } | { verdict: "unreadable" | "unknown_key" | "forged" }

/**
 * Checks a printed text against published keys; pure, needs no network. «genuine» says that the office
 * once awarded this, never that it still holds: the live state comes first.
 */
export function verifyQrText(text: string, keys: readonly PublicKeyJwk[]): QrVerdict {
  const read = readQrText(text)
  if (read === null) return { verdict: "unreadable" }
  const jwk = keys.find(({ kid }) => kid === read.claims.keyId)
  if (jwk === undefined) return { verdict: "unknown_key" }
  const key = createPublicKey({ key: { kty: jwk.kty, crv: jwk.crv, x: jwk.x }, format: "jwk" })
  const genuine = verify(
    null,
    Buffer.from(signedText(read.claims)),
    key,
    Buffer.from(read.signature, "base64url"),
  )
  return genuine ? { verdict: "genuine", claims: read.claims } : { verdict: "forged" }
}
