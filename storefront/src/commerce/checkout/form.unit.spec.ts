import {
  EMPTY_FORM,
  faultOf,
  faultsOf,
  FIELDS,
  placeFaults,
  readDraft,
  toBody,
  type CheckoutForm,
} from "./form"

const good: CheckoutForm = {
  phone: "0912 345 678",
  fullName: "Khách Thử",
  province: { code: "42", name: "Tỉnh Hà Tĩnh" },
  commune: { code: "18073", name: "Phường Thành Sen" },
  addressLine: "Tổ dân phố 3",
  note: "",
}

describe("checkout form", () => {
  it("finds nothing wrong with a good form and everything with an empty one", () => {
    expect(faultsOf(good)).toEqual({})
    expect(Object.keys(faultsOf(EMPTY_FORM))).toEqual([
      "phone",
      "fullName",
      "provinceCode",
      "communeCode",
      "addressLine",
    ])
  })

  it.each([
    ["phone", { phone: "123" }],
    ["fullName", { fullName: "Khách 9" }],
    ["addressLine", { addressLine: "  x " }],
    ["note", { note: "x".repeat(301) }],
  ] as const)("tells what is wrong with %s alone", (field, change) => {
    const form = { ...good, ...change }
    expect(FIELDS.filter((name) => faultOf(name, form) !== null)).toEqual([field])
  })

  it("sends codes, the telephone in E.164 and the total that was shown", () => {
    expect(toBody(good, 120_000)).toEqual({
      phone: "+84912345678",
      fullName: "Khách Thử",
      provinceCode: "42",
      communeCode: "18073",
      addressLine: "Tổ dân phố 3",
      note: "",
      payment: "cod",
      expectedTotalVnd: 120_000,
    })
  })

  it("puts the backend's faults where they belong", () => {
    const fault = (field: string | null, message: string) => ({ code: "X", field, message })
    expect(
      placeFaults([fault("phone", "một"), fault("phone", "hai"), fault(null, "ba"), fault("lạ", "bốn")]),
    ).toEqual({
      byField: { phone: "một" },
      other: "ba",
    })
  })

  it("reads its own draft back and nothing else", () => {
    expect(readDraft(JSON.stringify(good))).toEqual(good)
    expect(readDraft(null)).toBeNull()
    expect(readDraft("{")).toBeNull()
    expect(readDraft('"x"')).toBeNull()
  })
})
