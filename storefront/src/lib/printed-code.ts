import type { CertificateKey } from "@ocop/backend/contract"

/**
 * A printed code checked in the browser, against the register's published keys. The text is the one the
 * backend prints: `…/tra-cuu/<code>#1.<product>.<stars>.<YYYYMMDD>.<key>.<signature>`. A good signature
 * says what was once awarded, never that it still holds.
 */
export interface PrintedClaims {
  code: string
  /** Mark of the product's name: see `productMark`. */
  product: string
  stars: number
  /** `YYYY-MM-DD` */
  expiresOn: string
  keyId: string
  signature: string
}

export type PrintedVerdict = "genuine" | "other_product" | "forged" | "unknown_key" | "unsupported"

const FRAGMENT = /^#1\.([\w-]{12})\.([345])\.(\d{4})(\d{2})(\d{2})\.([\w-]{1,40})\.([\w-]{86})$/
const MARK_BYTES = 9

/** The claims in an address's fragment; null when it carries none of ours. */
export function readFragment(code: string, fragment: string): PrintedClaims | null {
  const match = FRAGMENT.exec(fragment)
  if (match === null) return null
  const [, product = "", stars = "", year = "", month = "", day = "", keyId = "", signature = ""] = match
  return { code, product, stars: Number(stars), expiresOn: `${year}-${month}-${day}`, keyId, signature }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}

function base64urlOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")
}

/** Short mark of a product's name, as the backend's: 9 bytes of the SHA-256 of the NFC name. */
export async function productMark(name: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(name.normalize("NFC").trim()))
  return base64urlOf(new Uint8Array(digest).subarray(0, MARK_BYTES))
}

/**
 * @param productName the name the register gives for this code
 * @returns «unsupported» where the browser knows no Ed25519 or the page is not served securely
 */
export async function checkPrintedCode(
  claims: PrintedClaims,
  productName: string,
  keys: readonly Pick<CertificateKey, "kid" | "kty" | "crv" | "x">[],
): Promise<PrintedVerdict> {
  const jwk = keys.find(({ kid }) => kid === claims.keyId)
  if (jwk === undefined) return "unknown_key"
  const { code, product, stars, expiresOn, keyId } = claims
  const text = ["ocop-certificate", "1", code, product, stars, expiresOn, keyId].join("|")
  let genuine: boolean
  try {
    const { kty, crv, x } = jwk
    const key = await crypto.subtle.importKey("jwk", { kty, crv, x }, { name: "Ed25519" }, false, ["verify"])
    genuine = await crypto.subtle.verify(
      { name: "Ed25519" },
      key,
      bytesOf(claims.signature),
      new TextEncoder().encode(text),
    )
  } catch {
    return "unsupported"
  }
  if (!genuine) return "forged"
  return (await productMark(productName)) === product ? "genuine" : "other_product"
}
