import { bad, good, type CellProblem, type Reading } from "./reading"
import { tidyText } from "./text"

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const

/** Tax code as digits, branches as «0123456789-001». */
export function readTaxCode(raw: string): Reading<string> {
  const digits = tidyText(raw).replace(/[\s.-]/g, "")
  // Excel drops the leading zero of a code kept as a number.
  const padded = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits
  if (/^\d{10}$/.test(padded)) return good(padded)
  // Since 01/07/2025 a household business files under its owner's 12-digit personal number.
  if (/^\d{12}$/.test(padded)) return good(padded)
  if (/^\d{13}$/.test(padded)) return good(`${padded.slice(0, 10)}-${padded.slice(10)}`)
  return bad(
    "BAD_TAX_CODE",
    `Mã số thuế «${tidyText(raw)}» không có 10, 12 hoặc 13 chữ số.`,
    "Ghi lại mã số thuế theo giấy đăng ký, hoặc để trống nếu chưa có.",
  )
}

/** The tenth digit checks the nine before it; a mismatch is doubtful, not certainly wrong. Personal numbers carry none. */
export function taxCodeDoubt(taxCode: string): CellProblem | null {
  if (taxCode.length === 12) return null
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(taxCode.charAt(place)), 0)
  if (10 - (sum % 11) === Number(taxCode.charAt(9))) return null
  return {
    code: "BAD_TAX_CODE",
    severity: "warning",
    message: `Mã số thuế «${taxCode}» có chữ số kiểm tra không khớp.`,
    remedy: "So lại với giấy đăng ký; nếu đúng thì bỏ qua cảnh báo này.",
  }
}
