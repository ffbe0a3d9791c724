import { describe, expect, it } from "vitest"
import { differencesBetween } from "./change-differences"
import { hasChosenLanguage } from "./default-language"
import { pageOf } from "./paging"
import { qrPath } from "./qr-path"
import { storefrontBase } from "./storefront"

describe("what a correction changed", () => {
  it("names the fields that differ and keeps bookkeeping out", () => {
    const before = { id: "a", stars: 3, expires_on: "2026-12-20", note: null, updated_at: "1" }
    const after = { id: "a", stars: 4, expires_on: "2026-12-20", note: "", updated_at: "2" }
    expect(differencesBetween(before, after)).toEqual([{ field: "stars", before: "3", after: "4" }])
  })

  it("shows a field that was emptied or first filled", () => {
    expect(differencesBetween({ withdrawn_on: "2025-01-01" }, {})).toEqual([
      { field: "withdrawn_on", before: "2025-01-01", after: null },
    ])
    expect(differencesBetween({}, { number: "12/GCN" })).toEqual([
      { field: "number", before: null, after: "12/GCN" },
    ])
  })
})

describe("first language of the dashboard", () => {
  it("leaves a choice alone, wherever it is kept", () => {
    expect(hasChosenLanguage("a=1; lng=en", null)).toBe(true)
    expect(hasChosenLanguage("", "de")).toBe(true)
  })

  it("sees a first visit, also next to cookies of other names", () => {
    expect(hasChosenLanguage("", null)).toBe(false)
    expect(hasChosenLanguage("xlng=en; connect.sid=1", "")).toBe(false)
  })
})

describe("QR path", () => {
  it("draws each run of dark cells once", () => {
    expect(qrPath({ size: 3, data: [1, 1, 0, 0, 0, 0, 1, 0, 1] })).toBe(
      "M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z",
    )
  })
})

describe("address of the public site", () => {
  it("is the configured one without its trailing slash", () => {
    const here = { protocol: "http:", hostname: "localhost" }
    expect(storefrontBase("https://ocop.example/", here)).toBe("https://ocop.example")
    expect(storefrontBase("", here)).toBe("http://localhost:8000")
    expect(storefrontBase(undefined, here)).toBe("http://localhost:8000")
  })
})

describe("pages", () => {
  it("counts from 1 and ends where the rows end", () => {
    expect(pageOf([1, 2, 3], 2, 2)).toEqual([3])
    expect(pageOf([1, 2, 3], 5, 2)).toEqual([])
  })
})
