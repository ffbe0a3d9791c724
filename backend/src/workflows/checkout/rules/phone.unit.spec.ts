import fc from "fast-check"
import { maskPhone, parseVietnameseMobile } from "./phone"

const national = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.stringMatching(/^\d{8}$/))
  .map(([prefix, rest]) => prefix + rest)
const separator = fc.constantFrom("", " ", ".", "-", "  ")
const style = fc.constantFrom("0", "84", "+84", "+84 0", "(+84)0", "")

describe("parseVietnameseMobile", () => {
  it("reads every usual spelling of a mobile number as the same E.164 number", () => {
    fc.assert(
      fc.property(
        national,
        style,
        fc.array(separator, { minLength: 9, maxLength: 9 }),
        (number, lead, gaps) => {
          const typed = lead + [...number].map((digit, index) => digit + (gaps[index] ?? "")).join("")
          expect(parseVietnameseMobile(typed)).toBe(`+84${number}`)
        },
      ),
    )
  })

  it("reads its own answer again without changing it", () => {
    fc.assert(
      fc.property(national, (number) => {
        expect(parseVietnameseMobile(`+84${number}`)).toBe(`+84${number}`)
      }),
    )
  })

  it("answers null or a well-formed mobile number for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        const parsed = parseVietnameseMobile(text)
        expect(parsed === null || /^\+84[35789]\d{8}$/.test(parsed)).toBe(true)
      }),
    )
  })

  it("refuses a number with a letter anywhere", () => {
    fc.assert(
      fc.property(
        national,
        fc.nat({ max: 8 }),
        fc.constantFrom("O", "o", "l", "a", "đ"),
        (number, at, letter) => {
          expect(parseVietnameseMobile(`0${number.slice(0, at)}${letter}${number.slice(at + 1)}`)).toBeNull()
        },
      ),
    )
  })

  it.each([
    ["", "empty"],
    ["01681234567", "eleven digits, before 2018"],
    ["02393855555", "landline"],
    ["19001234", "hotline"],
    ["091234567", "one digit short"],
    ["09123456789", "one digit long"],
    ["+1 912 345 678", "another country"],
    ["+0912345678", "plus without a country"],
    ["0912/345/678", "unknown separator"],
  ])("refuses %s (%s)", (typed) => {
    expect(parseVietnameseMobile(typed)).toBeNull()
  })
})

describe("maskPhone", () => {
  it("keeps the first four and the last three digits only", () => {
    expect(maskPhone("+84912345678")).toBe("0912 ••• 678")
  })
})
