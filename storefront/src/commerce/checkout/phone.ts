const NATIONAL_MOBILE = /^[35789]\d{8}$/
const SEPARATORS = /[\s.\-()]/g

/**
 * A Vietnamese mobile number as people type it → E.164, or null. Says the same as the backend's rule
 * (which decides), so that a mistake is told on leaving the field and not after the last tap.
 */
export function parseMobile(typed: string): string | null {
  const compact = typed.normalize("NFKC").replace(SEPARATORS, "")
  if (!/^\+?\d+$/.test(compact)) return null
  const digits = compact.replace("+", "")
  const international = digits.startsWith("84") && digits.length >= 11
  if (compact.startsWith("+") && !international) return null
  const afterCountry = international ? digits.slice(2) : digits
  const national = afterCountry.replace(/^0/, "")
  return NATIONAL_MOBILE.test(national) ? `+84${national}` : null
}

/** `+84912345678` → `912 345 678`, as it stands behind the shown prefix. */
export function localPart(e164: string): string {
  const digits = e164.replace(/^\+84/, "")
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`.trim()
}
