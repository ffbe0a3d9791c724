import fc from "fast-check"
import { CODE_ALPHABET, newOrderCode, parseOrderCode } from "./order-code"

describe("order code", () => {
  it("is OH- and six letters of the unambiguous alphabet", () => {
    for (let i = 0; i < 500; i++) expect(newOrderCode()).toMatch(new RegExp(`^OH-[${CODE_ALPHABET}]{6}$`))
  })

  it("can start with any letter of the alphabet", () => {
    const codes = [...CODE_ALPHABET].map((_, index) => newOrderCode(() => index))
    expect(new Set(codes).size).toBe(CODE_ALPHABET.length)
  })

  it("is found again however it is typed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: CODE_ALPHABET.length - 1 }), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(
          (code: string) => code,
          (code: string) => code.toLowerCase(),
          (code: string) => code.replace("-", " "),
          (code: string) => ` ${code.slice(3)} `,
        ),
        (picks, retype) => {
          let next = 0
          const code = newOrderCode(() => picks[next++] ?? 0)
          expect(parseOrderCode(retype(code))).toBe(code)
        },
      ),
    )
  })

  it.each(["", "OH-", "OH-12345", "OH-0O1I5S", "OH-3467999", "'; drop table"])("refuses %s", (typed) => {
    expect(parseOrderCode(typed)).toBeNull()
  })
})
