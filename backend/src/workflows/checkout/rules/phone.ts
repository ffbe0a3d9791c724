/** Mobile prefixes of Việt Nam since the ten-digit plan of 2018: 03x, 05x, 07x, 08x, 09x. */
const NATIONAL_MOBILE = /^[35789]\d{8}$/
/** What people put between digits. Letters are not among them: «O912…» is a typing error, not a number. */
const SEPARATORS = /[\s.\-()]/g

/**
 * A Vietnamese mobile number as people type it → E.164 (`+84912345678`), or null.
 * Accepts `0912 345 678`, `84912345678`, `+84 912.345.678`, `(+84)0912345678` and, since the form shows
 * the prefix, `912345678`. Landlines and the eleven-digit numbers of before 2018 are refused.
 */
export function parseVietnameseMobile(typed: string): string | null {
  const compact = typed.normalize("NFKC").replace(SEPARATORS, "")
  if (!/^\+?\d+$/.test(compact)) return null
  const digits = compact.replace("+", "")
  const international = digits.startsWith("84") && digits.length >= 11
  if (compact.startsWith("+") && !international) return null
  const afterCountry = international ? digits.slice(2) : digits
  const national = afterCountry.startsWith("0") ? afterCountry.slice(1) : afterCountry
  return NATIONAL_MOBILE.test(national) ? `+84${national}` : null
}

/** `+84912345678` → «0912 ••• 678»: enough for its owner to recognise, too little to call. */
export function maskPhone(e164: string): string {
  const national = `0${e164.replace(/^\+84/, "")}`
  return `${national.slice(0, 4)} ••• ${national.slice(-3)}`
}
