import { describe, expect, it } from "vitest"
import { dayOfPicker, daysBetween, isIsoDay, pickerDateOf, todayInVietnam } from "./day"
import { expiryDistance } from "./expiry-distance"
import { formatBytes, formatCount, formatDay, formatInstant } from "./format"

describe("days", () => {
  it("takes today from Việt Nam, not from the computer's zone", () => {
    expect(todayInVietnam(new Date("2026-11-21T16:59:59Z"))).toBe("2026-11-21")
    expect(todayInVietnam(new Date("2026-11-21T17:00:00Z"))).toBe("2026-11-22")
  })

  it("knows the days that exist", () => {
    expect(isIsoDay("2024-02-29")).toBe(true)
    expect(isIsoDay("2023-02-29")).toBe(false)
    expect(isIsoDay("22/11/2026")).toBe(false)
  })

  it("goes to the date picker and back on the same day", () => {
    for (const day of ["2019-01-01", "2024-02-29", "2026-12-31"]) {
      expect(dayOfPicker(pickerDateOf(day))).toBe(day)
    }
  })

  it("counts across months and years", () => {
    expect(daysBetween("2026-11-22", "2026-12-20")).toBe(28)
    expect(daysBetween("2026-11-22", "2026-11-21")).toBe(-1)
  })
})

describe("how long a certificate still runs", () => {
  it("counts to the last valid day, which is 0, and past it", () => {
    expect(expiryDistance("2026-11-22", "expiring", "2026-11-22")).toBe(0)
    expect(expiryDistance("2026-11-21", "expired", "2026-11-22")).toBe(-1)
  })

  it("is silent where the date no longer decides", () => {
    expect(expiryDistance("2027-11-22", "withdrawn", "2026-11-22")).toBeNull()
    expect(expiryDistance("2027-11-22", "superseded", "2026-11-22")).toBeNull()
  })
})

describe("formatting", () => {
  it("writes days dd/mm/yyyy and leaves other text alone", () => {
    expect(formatDay("2026-01-09")).toBe("09/01/2026")
    expect(formatDay("3245/QĐ-UBND")).toBe("3245/QĐ-UBND")
  })

  it("writes instants in Vietnamese time", () => {
    expect(formatInstant("2026-10-03T20:11:00Z")).toBe("04/10/2026 03:11")
    expect(formatInstant("soon")).toBe("soon")
  })

  it("groups thousands with a point", () => {
    expect(formatCount(12345)).toBe("12.345")
  })

  it("names file sizes", () => {
    expect(formatBytes(0)).toBe("0 B")
    expect(formatBytes(1536)).toBe("1,5 kB")
    expect(formatBytes(200 * 1024 * 1024)).toBe("200 MB")
  })
})
