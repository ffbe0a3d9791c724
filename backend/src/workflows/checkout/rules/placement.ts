import type { ApiFault } from "../../../contract"
import { parseVietnameseMobile } from "./phone"

/** A present commune-level unit, as the address book knows it. */
export interface KnownCommune {
  code: string
  name: string
  provinceCode: string
  provinceName: string
}

/** The present units of the two-level address. */
export interface AddressBook {
  hasProvince(code: string): boolean
  findCommune(code: string): KnownCommune | null
}

/** A checkout form that can be acted on. */
export interface Placement {
  phoneE164: string
  fullName: string
  commune: KnownCommune
  addressLine: string
  email: string | null
  note: string | null
  expectedTotalVnd: number
}

export type PlacementResult = { ok: true; placement: Placement } | { ok: false; faults: ApiFault[] }

const NAME_LENGTH = { min: 2, max: 80 }
const ADDRESS_LENGTH = { min: 3, max: 160 }
const NOTE_MAX = 300
const EMAIL_MAX = 120
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]{2,}$/
/** Letters of any script, marks, spaces and what names are written with. No digits: those are typing errors. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}\s.'’-]*$/u
const CONTROL = /\p{Cc}/gu

/** One line of text: NFC, control characters and doubled spaces gone. Anything but text becomes empty. */
function oneLine(value: unknown): string {
  if (typeof value !== "string") return ""
  return value.normalize("NFC").replace(CONTROL, " ").replace(/\s+/g, " ").trim()
}

function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}

/**
 * Reads a checkout form. Pure: the same body and address book always give the same answer.
 * All faults are collected, in the order of the form, each naming field, value and remedy.
 */
export function parsePlacement(body: unknown, addresses: AddressBook): PlacementResult {
  const form = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {}
  const faults: ApiFault[] = []
  const fault = (code: string, field: string, message: string): void => {
    faults.push({ code, field, message })
  }

  const typedPhone = oneLine(form.phone)
  const phoneE164 = parseVietnameseMobile(typedPhone)
  if (typedPhone === "")
    fault("PHONE_MISSING", "phone", "Chưa có số điện thoại. Nhập số di động để người giao hàng gọi.")
  else if (phoneE164 === null) {
    fault(
      "PHONE_INVALID",
      "phone",
      `«${shown(typedPhone)}» không phải số di động Việt Nam. Nhập 10 chữ số, ví dụ 0912 345 678.`,
    )
  }

  const fullName = oneLine(form.fullName)
  if (fullName.length < NAME_LENGTH.min || fullName.length > NAME_LENGTH.max) {
    fault("FULL_NAME_LENGTH", "fullName", "Nhập họ và tên người nhận, từ 2 đến 80 chữ.")
  } else if (!NAME.test(fullName)) {
    fault(
      "FULL_NAME_INVALID",
      "fullName",
      `«${shown(fullName)}» có ký tự không dùng trong tên. Chỉ nhập chữ cái.`,
    )
  }

  const provinceCode = oneLine(form.provinceCode)
  const provinceKnown = addresses.hasProvince(provinceCode)
  if (provinceCode === "") fault("PROVINCE_MISSING", "provinceCode", "Chưa chọn tỉnh, thành phố.")
  else if (!provinceKnown) {
    fault(
      "PROVINCE_UNKNOWN",
      "provinceCode",
      `Không có tỉnh, thành phố mã «${shown(provinceCode)}». Chọn lại trong danh sách.`,
    )
  }

  const communeCode = oneLine(form.communeCode)
  const commune = addresses.findCommune(communeCode)
  if (communeCode === "")
    fault("COMMUNE_MISSING", "communeCode", "Chưa chọn xã, phường. Không còn cấp huyện, quận.")
  else if (commune === null) {
    fault(
      "COMMUNE_UNKNOWN",
      "communeCode",
      `Không có xã, phường mã «${shown(communeCode)}». Chọn lại trong danh sách.`,
    )
  } else if (provinceKnown && commune.provinceCode !== provinceCode) {
    fault(
      "COMMUNE_NOT_IN_PROVINCE",
      "communeCode",
      `${commune.name} thuộc ${commune.provinceName}, không thuộc tỉnh đã chọn. Chọn lại xã, phường.`,
    )
  }

  const addressLine = oneLine(form.addressLine)
  if (addressLine.length < ADDRESS_LENGTH.min || addressLine.length > ADDRESS_LENGTH.max) {
    fault("ADDRESS_LINE_LENGTH", "addressLine", "Nhập số nhà, thôn hoặc tổ dân phố, từ 3 đến 160 chữ.")
  }

  const email = oneLine(form.email)
  if (email !== "" && (email.length > EMAIL_MAX || !EMAIL.test(email))) {
    fault(
      "EMAIL_INVALID",
      "email",
      `«${shown(email)}» không phải địa chỉ thư điện tử. Sửa lại hoặc để trống.`,
    )
  }

  const note = typeof form.note === "string" ? form.note.normalize("NFC").trim() : ""
  if (note.length > NOTE_MAX)
    fault("NOTE_TOO_LONG", "note", `Lời nhắn dài ${note.length} chữ, nhiều nhất ${NOTE_MAX}. Rút ngắn lại.`)

  if (form.payment !== "cod") {
    fault("PAYMENT_UNSUPPORTED", "payment", "Hiện chỉ nhận trả tiền khi nhận hàng. Chọn «Trả tiền khi nhận».")
  }

  const expectedTotalVnd = form.expectedTotalVnd
  const totalReadable =
    typeof expectedTotalVnd === "number" && Number.isSafeInteger(expectedTotalVnd) && expectedTotalVnd >= 0
  if (!totalReadable) {
    fault(
      "EXPECTED_TOTAL_INVALID",
      "expectedTotalVnd",
      "Thiếu tổng tiền bạn đã xem. Tải lại trang rồi đặt lại.",
    )
  }

  if (faults.length > 0 || phoneE164 === null || commune === null || !totalReadable)
    return { ok: false, faults }
  return {
    ok: true,
    placement: {
      phoneE164,
      fullName,
      commune,
      addressLine,
      email: email === "" ? null : email,
      note: note === "" ? null : note,
      expectedTotalVnd,
    },
  }
}
