import { rulesetOfDecision } from "../../../law/rulesets"
import { authorityLevelOf, usualAuthority } from "./authority"
import { starBand } from "./ruleset"

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

  it("names the usual authority", () => {
    expect(usualAuthority(3, "2023-05-01", "huyện Kỳ Anh").name).toBe("UBND huyện Kỳ Anh")
    expect(usualAuthority(3, "2023-05-01", null)).toEqual({ name: "UBND tỉnh Hà Tĩnh", level: "province" })
    expect(usualAuthority(4, "2023-05-01", "huyện Kỳ Anh").level).toBe("province")
    expect(usualAuthority(5, "2025-02-28", null).name).toBe("Bộ Nông nghiệp và Phát triển nông thôn")
    expect(usualAuthority(5, "2025-03-01", null).name).toBe("Bộ Nông nghiệp và Môi trường")
  })
})

describe("starBand", () => {
  it("puts each boundary of points into the higher band, and is null below three stars", () => {
    const ruleset = rulesetOfDecision("2026-11-22")
    const bands = [49.99, 50, 69.99, 70, 89.99, 90, 100].map((points) => starBand(points, ruleset))
    expect(bands).toEqual([null, 3, 3, 4, 4, 5, 5])
  })
})
