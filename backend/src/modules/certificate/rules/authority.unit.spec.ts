import { authorityLevelOf, recognisingLevels, usualAuthority } from "./authority"
import { defaultExpiry, rulesetOn, starBand } from "./ruleset"

describe("who recognises", () => {
  it.each([
    ["UBND huyện Can Lộc", "district"],
    ["UBND thành phố Hà Tĩnh", "district"],
    ["Ủy ban nhân dân thị xã Kỳ Anh", "district"],
    ["UBND tỉnh Hà Tĩnh", "province"],
    ["Chủ tịch UBND tỉnh", "province"],
    ["Bộ Nông nghiệp và Môi trường", "central"],
    ["Hội đồng OCOP cấp Trung ương", "central"],
    ["Bộ NN&PTNT", "central"],
  ] as const)("%s → %s", (name, level) => expect(authorityLevelOf(name)).toBe(level))

  it("does not guess from an unknown name", () => expect(authorityLevelOf("Ban điều hành")).toBeNull())

  it("lets districts recognise 3 stars only from 01/08/2022 to 05/07/2025", () => {
    expect(recognisingLevels(3, "2022-07-31")).toEqual(["province"])
    expect(recognisingLevels(3, "2022-08-01")).toEqual(["district", "province"])
    expect(recognisingLevels(3, "2025-07-05")).toEqual(["district", "province"])
    expect(recognisingLevels(3, "2025-07-06")).toEqual(["province"])
  })

  it("names the usual authority", () => {
    expect(usualAuthority(3, "2023-05-01", "huyện Kỳ Anh").name).toBe("UBND huyện Kỳ Anh")
    expect(usualAuthority(3, "2023-05-01", null)).toEqual({ name: "UBND tỉnh Hà Tĩnh", level: "province" })
    expect(usualAuthority(4, "2023-05-01", "huyện Kỳ Anh").level).toBe("province")
    expect(usualAuthority(5, "2025-02-28", null).name).toBe("Bộ Nông nghiệp và Phát triển nông thôn")
    expect(usualAuthority(5, "2025-03-01", null).name).toBe("Bộ Nông nghiệp và Môi trường")
  })
})

describe("rulesets", () => {
  it.each([
    ["2018-12-01", "1048/2019"],
    ["2023-02-23", "1048/2019"],
    ["2023-02-24", "148/2023"],
    ["2026-05-21", "148/2023"],
    ["2026-05-22", "26/2026"],
  ])("on %s: %s", (day, code) => expect(rulesetOn(day).code).toBe(code))

  it("puts each boundary of points into the higher band", () => {
    const ruleset = rulesetOn("2026-11-22")
    const bands = [49.99, 50, 69.99, 70, 89.99, 90, 100].map((points) => starBand(points, ruleset))
    expect(bands).toEqual([null, 3, 3, 4, 4, 5, 5])
  })

  it("lasts 36 months from the decision", () => {
    expect(defaultExpiry("2024-08-15")).toBe("2027-08-15")
    expect(defaultExpiry("2024-02-29")).toBe("2027-02-28")
  })
})
