import fc from "fast-check"
import { addressIndex } from "./address-index"
import { readAddressFile } from "./address-file"
import { foldUnitName } from "./folded-name"
import { MAX_MATCHES, searchAddresses } from "./search-addresses"

const index = addressIndex()
const search = (q: string, province: string | null = null) => searchAddresses(index, q, province)

describe("the address file", () => {
  const { provinces, communes, districts } = readAddressFile()

  it("has the 34 provinces and 3,321 communes of today, 69 of them in Hà Tĩnh", () => {
    expect([provinces.length, communes.length]).toEqual([34, 3321])
    expect(index.communesOf.get("42")).toHaveLength(69)
  })

  it("has 2,621 xã, 687 phường and 13 đặc khu", () => {
    const count = (word: string) => communes.filter(([, name]) => name.startsWith(`${word} `)).length
    expect([count("Xã"), count("Phường"), count("Đặc khu")]).toEqual([2621, 687, 13])
  })

  it("refers only to provinces and districts it has", () => {
    const codes = new Set(provinces.map(([code]) => code))
    for (const [, , provinceCode, former] of communes) {
      expect(codes.has(provinceCode)).toBe(true)
      for (const [, district] of former) expect(districts[district]).toBeDefined()
    }
  })
})

describe("foldUnitName", () => {
  it.each([
    ["Xã Kỳ Anh", "ky anh"],
    ["tp. Hà Tĩnh", "ha tinh"],
    ["Thị trấn Nghèn", "nghen"],
    ["Đặc khu Côn Đảo", "con dao"],
    ["Quận 1", "quan 1"],
    ["Xã", "xa"],
    ["Xã Xã Phiên", "xa phien"],
  ])("%s → %s", (name, folded) => {
    expect(foldUnitName(name)).toBe(folded)
  })
})

describe("searchAddresses", () => {
  it("finds a present commune without accents, exact name first", () => {
    const [first, second] = search("ky anh")
    expect(first).toMatchObject({ name: "Xã Kỳ Anh", provinceName: "Tỉnh Hà Tĩnh", via: null })
    expect(second?.code).not.toBe(first?.code)
  })

  it.each([["xã Kỳ Phú, huyện Kỳ Anh"], ["ky phu, ky anh, ha tinh"], ["Kỳ Phú Kỳ Anh"], ["kỳ phú"]])(
    "finds «%s» under its present name and says through which old name",
    (q) => {
      const found = search(q, "42")
      expect(found[0]).toMatchObject({ name: "Xã Kỳ Anh", via: "xã Kỳ Phú, huyện Kỳ Anh" })
    },
  )

  it("knows names that ended before 2025 in Hà Tĩnh", () => {
    expect(search("Thạch Bằng", "42")[0]).toMatchObject({ name: "Xã Lộc Hà" })
  })

  it("tells the former province when the commune came from another one", () => {
    const [found] = search("Phường Quy Nhơn") // Bình Định until 2025, Gia Lai since
    expect(found?.provinceName).toBe("Tỉnh Gia Lai")
    const former = search("Trần Phú, Quy Nhơn")[0]
    expect(former?.via).toBe("phường Trần Phú, thành phố Quy Nhơn, tỉnh Bình Định")
  })

  it("gives every successor of a unit that was split", () => {
    const names = search("Kỳ Lợi", "42").map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(["Phường Sông Trí", "Phường Vũng Áng", "Phường Hoành Sơn"]))
  })

  it("keeps to the province asked for", () => {
    expect(search("an", "42").every(({ provinceCode }) => provinceCode === "42")).toBe(true)
  })

  it("answers nothing to nothing and to nonsense", () => {
    expect(search("  ")).toEqual([])
    expect(search(",,,")).toEqual([])
    expect(search("zzzz qqqq")).toEqual([])
  })

  it("finds every present commune by its own name", () => {
    for (const { commune, via } of index.names) {
      if (via !== null) continue
      const found = search(commune.name, commune.provinceCode)
      expect(found.find(({ code }) => code === commune.code)?.via).toBeNull()
    }
  })

  it("never repeats a commune, never exceeds the limit, whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom("a", "xã", "tân", "an phú, hà")), (q) => {
        const found = search(q)
        expect(found.length).toBeLessThanOrEqual(MAX_MATCHES)
        expect(new Set(found.map(({ code }) => code)).size).toBe(found.length)
      }),
      { numRuns: 60 },
    )
  })
})
