import { isKnownTag } from "./cache-manifest"
import { activeChips } from "./catalogue-chips"
import { EMPTY_STATE } from "./catalogue-url"
import { cellCentre, cellLines } from "./hex-map"
import { splitAtMatch } from "./highlight"
import { pagesShown } from "./pagination"
import { cleanCode, codeFromPath } from "./verification-code"
import { kindBefore, pictureUrl } from "./words"

describe("cache tags", () => {
  it("knows the vocabulary and nothing else", () => {
    expect(["catalogue", "statistics", "product:cu-do", "commune:huong-son"].every(isKnownTag)).toBe(true)
    const strange = ["", "all", "product:", "product:a:b", "shop:x", "toString", "product:../x", "Product:x"]
    expect(strange.some(isKnownTag)).toBe(false)
  })
})

describe("verification codes", () => {
  it("accepts what people type, paste and scan", () => {
    expect(cleanCode("  ab12  cd ")).toBe("AB12 CD")
    expect(cleanCode("https://shop.test/tra-cuu/AB12CD34?x=1")).toBe("AB12CD34")
    expect(cleanCode("/tra-cuu/ht%2F12")).toBe("HT/12")
    expect(cleanCode("/tra-cuu/%E0%A4%A")).toBe("%E0%A4%A")
    expect(cleanCode("x".repeat(500))).toHaveLength(64)
    expect(codeFromPath("/tra-cuu/AB%2012")).toBe("AB 12")
    expect(codeFromPath("/tra-cuu")).toBe("")
  })
})

describe("suggestion marks", () => {
  it("marks the accented letters that an unaccented query hits", () => {
    expect(splitAtMatch("Nước mắm hạ thổ", "nuoc m")).toEqual({
      before: "",
      hit: "Nước m",
      after: "ắm hạ thổ",
    })
    expect(splitAtMatch("Kẹo cu đơ", "CU DO")).toEqual({ before: "Kẹo ", hit: "cu đơ", after: "" })
    expect(splitAtMatch("Mật ong", "xyz")).toEqual({ before: "Mật ong", hit: "", after: "" })
    expect(splitAtMatch("Mật ong", "  ")).toEqual({ before: "Mật ong", hit: "", after: "" })
  })
})

describe("pages worth a link", () => {
  it("are the first, the last and the neighbours", () => {
    expect(pagesShown(1, 1)).toEqual([1])
    expect(pagesShown(1, 4)).toEqual([1, 2, null, 4])
    expect(pagesShown(5, 9)).toEqual([1, null, 4, 5, 6, null, 9])
    expect(pagesShown(2, 3)).toEqual([1, 2, 3])
  })
})

describe("the map", () => {
  it("puts tiles half a cell further right on each row", () => {
    expect(cellCentre(8, 0)).toEqual({ x: 311.8, y: 0 })
    expect(cellCentre(4, 9)).toEqual({ x: 337.7, y: 405 })
  })

  it("breaks names so that a number never stands alone", () => {
    expect(cellLines("Phúc Trạch")).toEqual(["Phúc", "Trạch"])
    expect(cellLines("Sơn Kim 2")).toEqual(["Sơn", "Kim 2"])
    expect(cellLines("Bắc Hồng Lĩnh")).toEqual(["Bắc", "Hồng", "Lĩnh"])
  })
})

describe("words", () => {
  it("says the kind once", () => {
    expect(kindBefore({ name: "HTX Cu đơ Phố Châu", kind: "cooperative" })).toBe("")
    expect(kindBefore({ name: "Phố Châu", kind: "cooperative" })).toBe("Hợp tác xã ")
  })

  it("finds drawings and leaves addresses alone", () => {
    expect(pictureUrl("cudo")).toBe("/art/cudo.svg")
    expect(pictureUrl("../x")).toBe("/art/..%2Fx.svg")
    expect(pictureUrl("https://cdn.test/a.jpg")).toBe("https://cdn.test/a.jpg")
  })
})

describe("filter chips", () => {
  it("lead to the same view without that one filter, on its first page", () => {
    const state = { ...EMPTY_STATE, q: "mực", stars: [3, 4], inStock: true, page: 3 }
    const facets = { industry: [], group: [], set: [], stars: [], commune: [], kind: [] }
    expect(activeChips(state, facets).map(({ label, href }) => [label, href])).toEqual([
      ["“mực”", "/san-pham?sao=3,4&con_hang=1"],
      ["3 sao", "/san-pham?q=m%E1%BB%B1c&sao=4&con_hang=1"],
      ["4 sao", "/san-pham?q=m%E1%BB%B1c&sao=3&con_hang=1"],
      ["Còn hàng", "/san-pham?q=m%E1%BB%B1c&sao=3,4"],
    ])
  })
})
