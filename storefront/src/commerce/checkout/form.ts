import type { ApiFault } from "@ocop/backend/contract"
import { parseMobile } from "./phone"

/** A unit chosen from a list: what is sent, and what is shown. */
export interface Choice {
  code: string
  name: string
}

export interface CheckoutForm {
  phone: string
  fullName: string
  province: Choice | null
  commune: Choice | null
  addressLine: string
  note: string
}

/** Fields in the order of the form; named as the backend names them in its faults. */
export const FIELDS = ["phone", "fullName", "provinceCode", "communeCode", "addressLine", "note"] as const
export type Field = (typeof FIELDS)[number]

export type Faults = Partial<Record<Field, string>>

export const EMPTY_FORM: CheckoutForm = {
  phone: "",
  fullName: "",
  province: null,
  commune: null,
  addressLine: "",
  note: "",
}

const LENGTHS = { fullName: [2, 80], addressLine: [3, 160], noteMax: 300 } as const

const isWithin = (text: string, [least, most]: readonly [number, number]): boolean =>
  text.trim().length >= least && text.trim().length <= most

const RULES: Record<Field, (form: CheckoutForm) => string | null> = {
  phone: ({ phone }) => {
    if (phone.trim() === "") return "Chưa có số điện thoại. Nhập số di động để người giao hàng gọi."
    return parseMobile(phone) === null
      ? "Chưa phải số di động Việt Nam. Nhập 10 chữ số, ví dụ 0912 345 678."
      : null
  },
  fullName: ({ fullName }) => {
    if (!isWithin(fullName, LENGTHS.fullName)) return "Nhập họ và tên người nhận, từ 2 đến 80 chữ."
    return /[\d<>@]/.test(fullName) ? "Họ và tên chỉ gồm chữ cái." : null
  },
  provinceCode: ({ province }) => (province === null ? "Chưa chọn tỉnh, thành phố." : null),
  communeCode: ({ commune }) =>
    commune === null ? "Chưa chọn xã, phường. Không còn cấp huyện, quận." : null,
  addressLine: ({ addressLine }) =>
    isWithin(addressLine, LENGTHS.addressLine)
      ? null
      : "Nhập số nhà, thôn hoặc tổ dân phố, từ 3 đến 160 chữ.",
  note: ({ note }) => (note.length > LENGTHS.noteMax ? `Lời nhắn nhiều nhất ${LENGTHS.noteMax} chữ.` : null),
}

/** What is wrong with one field, or null. The backend decides; this only tells it sooner. */
export function faultOf(field: Field, form: CheckoutForm): string | null {
  return RULES[field](form)
}

export function faultsOf(form: CheckoutForm): Faults {
  const faults: Faults = {}
  for (const field of FIELDS) {
    const fault = faultOf(field, form)
    if (fault !== null) faults[field] = fault
  }
  return faults
}

/** The backend's faults by field, and the first that belongs to no field of the form. */
export function placeFaults(faults: readonly ApiFault[]): { byField: Faults; other: string | null } {
  const byField: Faults = {}
  let other: string | null = null
  for (const { field, message } of faults) {
    const known = FIELDS.find((name) => name === field)
    if (known === undefined) other ??= message
    else byField[known] ??= message
  }
  return { byField, other }
}

/** Body of POST /api/checkout. */
export function toBody(form: CheckoutForm, expectedTotalVnd: number): Record<string, unknown> {
  return {
    phone: parseMobile(form.phone) ?? form.phone,
    fullName: form.fullName,
    provinceCode: form.province?.code ?? "",
    communeCode: form.commune?.code ?? "",
    addressLine: form.addressLine,
    note: form.note,
    payment: "cod",
    expectedTotalVnd,
  }
}

/** A draft kept by the browser, or null when it is not one. */
export function readDraft(text: string | null): CheckoutForm | null {
  try {
    const draft = JSON.parse(text ?? "null") as Partial<CheckoutForm> | null
    return draft === null || typeof draft !== "object" ? null : { ...EMPTY_FORM, ...draft }
  } catch {
    return null
  }
}
