import fc from "fast-check"
import { generateVerificationCode, isVerificationCode, normaliseVerificationCode } from "./verification-code"

/** Codes from arbitrary random bytes; zero bytes at the end keep the draw from running dry. */
const anyCode = fc
  .uint8Array({ minLength: 7, maxLength: 7 })
  .map((bytes) => generateVerificationCode((size) => bytes.map((byte) => byte % 31).slice(0, size)))

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXY"

describe("verification code", () => {
  it("is ten unambiguous characters that pass the check", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^HT[0-9A-HJKMNP-TV-Y]{8}$/)
        expect(isVerificationCode(code)).toBe(true)
      }),
    )
    expect(isVerificationCode(generateVerificationCode())).toBe(true)
  })

  it("reads back however a person types it", () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom("-", " ", " – ", ""), (code, mark) => {
        const typed = `${code.slice(0, 2)}${mark}${code.slice(2, 6)}${mark}${code.slice(6)}`.toLowerCase()
        expect(normaliseVerificationCode(typed.replaceAll("0", "o").replaceAll("1", "l"))).toBe(code)
      }),
    )
  })

  it("catches every single wrong character and every swap of neighbours", () => {
    fc.assert(
      fc.property(anyCode, fc.nat({ max: 7 }), fc.constantFrom(...SYMBOLS), (code, place, symbol) => {
        const at = place + 2
        const wrong = code.slice(0, at) + symbol + code.slice(at + 1)
        expect(isVerificationCode(wrong)).toBe(wrong === code)
        const swapped = code.slice(0, at) + (code[at + 1] ?? "") + (code[at] ?? "") + code.slice(at + 2)
        if (at < 8) expect(isVerificationCode(swapped)).toBe(swapped === code)
      }),
    )
  })

  it("refuses other shapes", () => {
    for (const text of ["", "HT", "HT7K3M9QX", "XX7K3M9QXD", "HTUUUUUUUU", "HT0000000Z"]) {
      expect(isVerificationCode(text)).toBe(false)
    }
  })
})
