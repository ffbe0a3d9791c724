import { localPart, parseMobile } from "./phone"

describe("parseMobile", () => {
  it.each([
    "0912345678",
    "0912 345 678",
    "0912.345.678",
    "912 345 678",
    "84912345678",
    "+84 912 345 678",
    "+84 0912 345 678",
    "(+84)0912-345-678",
  ])("reads %s", (typed) => {
    expect(parseMobile(typed)).toBe("+84912345678")
  })

  it.each(["", "O912345678", "0912 345 67", "01681234567", "02393855555", "+1 912 345 678", "0912/345/678"])(
    "refuses %j",
    (typed) => {
      expect(parseMobile(typed)).toBeNull()
    },
  )

  it("shows what it read without the prefix, and reads that again", () => {
    expect(localPart("+84912345678")).toBe("912 345 678")
    expect(parseMobile(localPart("+84912345678"))).toBe("+84912345678")
  })
})
