import fc from "fast-check"
import { findSets, setsByIndustry } from "./find-sets"
import { rulesetOn } from "./ruleset-on"
import { setNoOf, setPath, setSlug } from "./set-address"
import { everydayWords } from "./set-words"

const set = (no: number, name: string, industry: string, group: string | null, isScorable = true) => ({
  no,
  name,
  industry,
  group,
  leadAgencies: ["Bộ"],
  sampleCount: 5,
  disqualifiers: null,
  isScorable,
})

const law = {
  code: "26/2026",
  industries: [
    {
      code: "I",
      name: "Thực phẩm",
      groups: [
        { code: "I.3", name: "Thực phẩm chế biến" },
        { code: "I.4", name: "Gia vị" },
      ],
    },
    { code: "IV", name: "Hàng thủ công mỹ nghệ", groups: [{ code: "IV.2", name: "Vải, may mặc" }] },
    { code: "V", name: "Sinh vật cảnh", groups: null },
  ],
  sets: [
    set(7, "Chế biến từ rau, củ, quả, hạt", "I", "I.3"),
    set(9, "Tương, nước mắm, gia vị dạng lỏng khác", "I", "I.4"),
    set(10, "Gia vị khác (muối, hành, tỏi, tiêu)", "I", "I.4"),
    set(22, "Vải, may mặc", "IV", "IV.2"),
    set(23, "Hoa", "V", null, false),
  ],
}

describe("addresses of sheets", () => {
  it("carry number and name, and are read by the number", () => {
    expect(setPath({ no: 9, name: "Tương, nước mắm, gia vị dạng lỏng khác" })).toBe(
      "/tu-cham-diem/9-tuong-nuoc-mam-gia-vi-dang-long-khac",
    )
    expect(setSlug({ no: 10, name: "Gia vị khác (muối, hành)" })).toBe("10-gia-vi-khac-muoi-hanh")
    expect(["9", "9-ten-cu", "26-du-lich"].map(setNoOf)).toEqual([9, 9, 26])
    expect(["", "-9", "09-x", "nuoc-mam", "9x", "1234-x"].map(setNoOf)).toEqual(Array(6).fill(null))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.string(), (no, name) => {
        expect(setNoOf(setSlug({ no, name }))).toBe(no)
      }),
    )
  })
})

describe("the ruleset of a day", () => {
  const old = { validFrom: "2023-02-24", validTo: "2026-05-21" }
  const now = { validFrom: "2026-05-22", validTo: null }
  it("is the one that takes new files that day", () => {
    const rulesets = [now, old]
    expect(rulesetOn(rulesets, "2026-05-21")).toBe(old)
    expect(rulesetOn(rulesets, "2026-05-22")).toBe(now)
    expect(rulesetOn(rulesets, "2019-01-01")).toBeNull()
  })
})

describe("finding a set", () => {
  const industries = setsByIndustry(law)
  const found = (typed: string) => findSets(industries, typed).flatMap(({ sets }) => sets.map(({ no }) => no))

  it("lists what can be scored, by industry, without repeating names", () => {
    expect(industries.map(({ name, sets }) => [name, sets.map(({ group }) => group)])).toEqual([
      ["Thực phẩm", ["Thực phẩm chế biến", "Gia vị", "Gia vị"]],
      ["Hàng thủ công mỹ nghệ", [""]],
    ])
  })

  it("searches names, groups, industries, numbers and everyday names without diacritics", () => {
    expect(found("nuoc mam")).toEqual([9])
    expect(found("NƯỚC MẮM")).toEqual([9])
    expect(found("cu do")).toEqual([7])
    expect(found("gia vi")).toEqual([9, 10])
    expect(found("toi, tieu")).toEqual([10])
    expect(found("thu cong")).toEqual([22])
    expect(found("bo 9 nuoc")).toEqual([])
    expect(found("22")).toEqual([22])
    expect(found("  ")).toEqual([7, 9, 10, 22])
    expect(found("may bay")).toEqual([])
  })

  it("knows everyday names only for the classification they were written for", () => {
    expect(everydayWords("26/2026", 9)).toContain("nước mắm")
    expect(everydayWords("30/2031", 9)).toBe("")
    expect(everydayWords("26/2026", 99)).toBe("")
  })
})
