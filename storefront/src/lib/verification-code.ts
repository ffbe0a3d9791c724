/** Longest code or certificate number worth asking the backend about. */
const LONGEST = 64

/**
 * A code as typed, pasted or scanned: surrounding blanks go, letters become capitals, and a whole
 * verification address (what a QR code holds) gives its last part. Empty when nothing is left.
 */
export function cleanCode(typed: string): string {
  const text = typed.trim()
  const fromAddress = /\/tra-cuu\/([^/?#\s]+)/.exec(text)?.[1]
  const code = fromAddress === undefined ? text : decodeCode(fromAddress)
  return code.normalize("NFC").replace(/\s+/g, " ").trim().toUpperCase().slice(0, LONGEST).trim()
}

/** Percent-decodes one path part; a part that is no valid encoding stays as it is. */
export function decodeCode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The code part of a verification address's path, decoded as far as it can be. */
export function codeFromPath(pathname: string): string {
  return decodeCode(/^\/tra-cuu\/([^/]+)\/?$/.exec(pathname)?.[1] ?? "")
}
