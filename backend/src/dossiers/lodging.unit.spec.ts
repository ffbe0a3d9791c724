import { addDays } from "../lib/local-day"
import { lodgingOn } from "./lodging"

describe("lodgingOn", () => {
  it.each([
    ["2026-12-31", "early"],
    ["2027-01-01", "in_window"],
    ["2027-03-02", "in_window"],
    ["2027-03-03", "late"],
    ["2027-06-30", "late"],
    ["2027-07-01", "expired"],
  ])("on %s a certificate that ends on 2027-06-30 is lodged for %s", (day, lodging) => {
    expect(lodgingOn("2027-06-30", day)).toBe(lodging)
  })

  it("opens for 61 days, also where the certificate ends on a leap day", () => {
    const days = Array.from({ length: 400 }, (_, offset) => addDays("2027-06-01", offset))
    expect(days.filter((day) => lodgingOn("2028-02-29", day) === "in_window")).toHaveLength(61)
  })
})
