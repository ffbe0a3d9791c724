import { badRequest } from "./api-fault"
import { isIsoDay, today, type IsoDay } from "./local-day"

/** Readers of query parameters. Each answers a clean value or throws a 400 that names the field. */
export type RawQuery = Record<string, unknown>

/** One text value; an empty one counts as absent, a repeated or nested parameter is refused. */
export function textParam(query: RawQuery, field: string, maxLength = 200): string | null {
  const value = query[field]
  if (value === undefined) return null
  if (typeof value !== "string") {
    throw badRequest("BAD_PARAMETER", field, `Tham số ${field} chỉ được ghi một lần, ở dạng chữ.`)
  }
  const text = value.normalize("NFC").trim()
  if (text.length > maxLength) {
    throw badRequest("PARAMETER_TOO_LONG", field, `Tham số ${field} dài quá ${maxLength} ký tự.`)
  }
  return text === "" ? null : text
}

/** Comma-separated values, without blanks and repeats; an absent parameter is an empty list. */
export function listParam(query: RawQuery, field: string): string[] {
  const text = textParam(query, field, 2000)
  if (text === null) return []
  return [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== "")
}

/** Every value must be one of `allowed`; the message lists them. */
export function choicesParam<T extends string>(
  query: RawQuery,
  field: string,
  allowed: readonly T[],
  code: string,
): T[] {
  return listParam(query, field).map((value) => {
    const known = allowed.find((choice) => choice === value)
    if (known === undefined) {
      throw badRequest(code, field, `Giá trị «${value}» của ${field} không có. Chọn: ${allowed.join(", ")}.`)
    }
    return known
  })
}

export function choiceParam<T extends string>(
  query: RawQuery,
  field: string,
  allowed: readonly T[],
  fallback: T,
  code: string,
): T {
  const text = textParam(query, field)
  if (text === null) return fallback
  const known = allowed.find((choice) => choice === text)
  if (known === undefined) {
    throw badRequest(code, field, `Giá trị «${text}» của ${field} không có. Chọn: ${allowed.join(", ")}.`)
  }
  return known
}

/** A whole number within bounds (both inclusive). */
export function intParam(
  query: RawQuery,
  field: string,
  bounds: { min: number; max: number },
  code: string,
): number | null {
  const text = textParam(query, field)
  if (text === null) return null
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= bounds.min && value <= bounds.max)) {
    throw badRequest(
      code,
      field,
      `Giá trị «${text}» của ${field} không hợp lệ. Cần số nguyên từ ${bounds.min} đến ${bounds.max}.`,
    )
  }
  return value
}

export function booleanParam(query: RawQuery, field: string): boolean {
  return choiceParam(query, field, ["true", "false"], "false", "BAD_BOOLEAN") === "true"
}

/** A local day that exists; today in Việt Nam when absent. */
export function dayParam(query: RawQuery, field = "as_of"): IsoDay {
  const text = textParam(query, field)
  if (text === null) return today()
  if (!isIsoDay(text)) {
    throw badRequest(
      "BAD_DATE",
      field,
      `Ngày «${text}» không có trong lịch. Ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2024-12-31.`,
    )
  }
  return text
}

/** Refuses parameters nobody reads: a misspelt filter must not answer with everything. */
export function refuseUnknownParams(query: RawQuery, known: readonly string[]): void {
  const stranger = Object.keys(query).find((name) => !known.includes(name))
  if (stranger !== undefined) {
    throw badRequest(
      "UNKNOWN_PARAMETER",
      stranger,
      `Không có tham số «${stranger}». Các tham số dùng được: ${known.join(", ")}.`,
    )
  }
}
