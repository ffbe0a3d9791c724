import { openText, sealText } from "./sealed-secret"

describe("sealText", () => {
  it("opens with the same secret only", () => {
    const sealed = sealText("khóa riêng", "một bí mật đủ dài")
    expect(sealed).not.toContain("khóa")
    expect(openText(sealed, "một bí mật đủ dài")).toBe("khóa riêng")
    expect(() => openText(sealed, "một bí mật khác")).toThrow()
    const altered = sealed.slice(0, -2) + (sealed.endsWith("AA") ? "BB" : "AA")
    expect(() => openText(altered, "một bí mật đủ dài")).toThrow()
    expect(sealText("khóa riêng", "một bí mật đủ dài")).not.toBe(sealed)
  })
})
