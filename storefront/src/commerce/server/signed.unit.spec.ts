import { sign, unsign } from "./signed"

describe("signed values", () => {
  const value = [["OH-7K3M9P", "+84912345678"]]

  it("come back as they were", () => {
    expect(unsign(sign(value, "bí mật"), "bí mật")).toEqual(value)
  })

  it("are refused with another secret, without one, or changed in any place", () => {
    const text = sign(value, "bí mật")
    expect(unsign(text, "khác")).toBeNull()
    expect(unsign(sign(value, ""), "")).toBeNull()
    for (let at = 0; at < text.length; at++) {
      const other = text[at] === "A" ? "B" : "A"
      const changed = text.slice(0, at) + other + text.slice(at + 1)
      // The last character of base64url may carry spare bits; a change there can mean the same bytes.
      if (at !== text.length - 1) expect(unsign(changed, "bí mật")).toBeNull()
    }
  })

  it.each(["", ".", "a.b.c", "không phải"])("are not found in %j", (text) => {
    expect(unsign(text, "bí mật")).toBeNull()
  })
})
