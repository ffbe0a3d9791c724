import { foldName, formatCount, formatDay, formatMoment, formatVnd, localDayOf } from "./format"

describe("format", () => {
  it("writes đồng with dots and a non-breaking space", () => {
    expect(formatVnd(45000)).toBe("45.000\u00a0₫")
    expect(formatVnd(1450000)).toBe("1.450.000\u00a0₫")
    expect(formatVnd(0)).toBe("0\u00a0₫")
    expect(formatCount(999)).toBe("999")
  })

  it("writes days and moments in Hà Tĩnh's clock", () => {
    expect(formatDay("2024-12-18")).toBe("18/12/2024")
    expect(formatDay("chưa rõ")).toBe("chưa rõ")
    expect(formatMoment("2025-10-15T01:42:00.000Z")).toBe("08:42 ngày 15/10/2025")
    expect(formatMoment("2025-10-15T17:30:00.000Z")).toBe("00:30 ngày 16/10/2025")
  })

  it("begins a new local day at 17:00 UTC", () => {
    expect(localDayOf(new Date("2026-11-22T16:59:59.999Z"))).toBe("2026-11-22")
    expect(localDayOf(new Date("2026-11-22T17:00:00.000Z"))).toBe("2026-11-23")
  })

  it("folds composed and decomposed text alike", () => {
    expect(foldName("  Nước   Mắm Đỗ ")).toBe("nuoc mam do")
    expect(foldName("Nước mắm".normalize("NFD"))).toBe(foldName("Nước mắm".normalize("NFC")))
  })
})
