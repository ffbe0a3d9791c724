import fc from "fast-check"
import { parsePlacement, type AddressBook } from "./placement"

const THANH_SEN = {
  code: "18073",
  name: "Phường Thành Sen",
  provinceCode: "42",
  provinceName: "Tỉnh Hà Tĩnh",
}
const book: AddressBook = {
  hasProvince: (code) => code === "42" || code === "01",
  findCommune: (code) => (code === THANH_SEN.code ? THANH_SEN : null),
}
const good = {
  phone: "0912 345 678",
  fullName: "Khách Thử Nghiệm",
  provinceCode: "42",
  communeCode: "18073",
  addressLine: "Tổ dân phố 3",
  payment: "cod",
  expectedTotalVnd: 120_000,
}

describe("parsePlacement", () => {
  it("reads a good form and tidies its text", () => {
    const result = parsePlacement(
      { ...good, fullName: "  Khách   Thử\tNghiệm ", note: " gói quà ", email: "" },
      book,
    )
    expect(result).toEqual({
      ok: true,
      placement: {
        phoneE164: "+84912345678",
        fullName: "Khách Thử Nghiệm",
        commune: THANH_SEN,
        addressLine: "Tổ dân phố 3",
        email: null,
        note: "gói quà",
        expectedTotalVnd: 120_000,
      },
    })
  })

  it.each([
    ["phone", "", "PHONE_MISSING"],
    ["phone", "12345", "PHONE_INVALID"],
    ["phone", 912345678, "PHONE_MISSING"],
    ["fullName", "A", "FULL_NAME_LENGTH"],
    ["fullName", "x".repeat(81), "FULL_NAME_LENGTH"],
    ["fullName", "Khách 99", "FULL_NAME_INVALID"],
    ["fullName", "<b>Khách</b>", "FULL_NAME_INVALID"],
    ["provinceCode", "", "PROVINCE_MISSING"],
    ["provinceCode", "999", "PROVINCE_UNKNOWN"],
    ["communeCode", "", "COMMUNE_MISSING"],
    ["communeCode", "00000", "COMMUNE_UNKNOWN"],
    ["addressLine", "x", "ADDRESS_LINE_LENGTH"],
    ["addressLine", "x".repeat(161), "ADDRESS_LINE_LENGTH"],
    ["email", "khong phai", "EMAIL_INVALID"],
    ["note", "x".repeat(301), "NOTE_TOO_LONG"],
    ["payment", "vietqr", "PAYMENT_UNSUPPORTED"],
    ["payment", undefined, "PAYMENT_UNSUPPORTED"],
    ["expectedTotalVnd", "120000", "EXPECTED_TOTAL_INVALID"],
    ["expectedTotalVnd", 1.5, "EXPECTED_TOTAL_INVALID"],
    ["expectedTotalVnd", -1, "EXPECTED_TOTAL_INVALID"],
  ])("refuses %s = %j with %s", (field, value, code) => {
    const result = parsePlacement({ ...good, [field]: value }, book)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.faults.map((fault) => [fault.field, fault.code])).toEqual([[field, code]])
  })

  it("refuses a commune of another province", () => {
    const result = parsePlacement({ ...good, provinceCode: "01" }, book)
    expect(result.ok ? [] : result.faults.map(({ code }) => code)).toEqual(["COMMUNE_NOT_IN_PROVINCE"])
  })

  it("collects every fault in the order of the form", () => {
    const result = parsePlacement({}, book)
    expect(result.ok ? [] : result.faults.map(({ field }) => field)).toEqual([
      "phone",
      "fullName",
      "provinceCode",
      "communeCode",
      "addressLine",
      "payment",
      "expectedTotalVnd",
    ])
  })

  it("never throws and never accepts rubbish", () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        expect(parsePlacement(body, book).ok).toBe(false)
      }),
    )
  })
})
