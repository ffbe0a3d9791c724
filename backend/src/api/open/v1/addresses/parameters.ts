import { addressIndex } from "../../../../addresses/address-index"
import { badRequest } from "../../../../lib/api-fault"

/** Names of administrative units change by law, not by the hour. */
export const ADDRESS_CACHE_CONTROL = "public, max-age=86400, stale-while-revalidate=604800"

const MAX_QUESTION_LENGTH = 120

/** A province code that exists, or null when the parameter was left out. */
export function readProvince(value: unknown): string | null {
  if (value === undefined || value === "") return null
  if (typeof value === "string" && addressIndex().communesOf.has(value)) return value
  throw badRequest(
    "UNKNOWN_PROVINCE",
    "province",
    `Không có tỉnh, thành phố mang mã «${String(value)}». Xem mã ở /open/v1/addresses/provinces.`,
  )
}

export function readQuestion(value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") {
    throw badRequest("MISSING_QUESTION", "q", "Thiếu tham số q: gõ tên xã, phường cần tìm.")
  }
  if (value.length > MAX_QUESTION_LENGTH) {
    throw badRequest(
      "QUESTION_TOO_LONG",
      "q",
      `Câu tìm dài quá ${MAX_QUESTION_LENGTH} ký tự; hãy gõ ngắn hơn.`,
    )
  }
  return value
}
