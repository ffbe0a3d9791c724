import type { CalendarDay } from "@ocop/backend/contract"
import { describe, expect, it } from "vitest"
import { weekdayOf, withDay, withoutDay } from "./calendar-days"
import { pageOfNotice } from "./notice-link"

function day(on: string, title = "Nghỉ"): CalendarDay {
  return { day: on, kind: "off", title, source: "x", certain: true }
}

describe("days of the working calendar", () => {
  const days = [day("2026-01-01"), day("2026-04-30")]

  it("stay in order, each day once, also when a day is moved onto another", () => {
    expect(withDay(days, day("2026-02-17"), null).map((each) => each.day)).toEqual([
      "2026-01-01",
      "2026-02-17",
      "2026-04-30",
    ])
    expect(withDay(days, day("2026-04-30", "Mới"), days[0] ?? null)).toEqual([day("2026-04-30", "Mới")])
    expect(withoutDay(days, day("2026-01-01"))).toEqual([day("2026-04-30")])
  })

  it("are named by their weekday wherever the browser is", () => {
    expect(weekdayOf("2026-11-22")).toBe("Chủ nhật")
    expect(weekdayOf("2026-09-02")).toBe("Thứ tư")
  })
})

describe("link of a notice", () => {
  it("opens the page of this dashboard, and none where there is none", () => {
    expect(pageOfNotice("/ocop/dossiers/doss_1")).toBe("/ho-so/doss_1")
    expect(pageOfNotice("/ocop/certificates/cert_1")).toBe("/giay-chung-nhan/cert_1")
    expect(pageOfNotice("/tra-cuu/HT-1")).toBeNull()
    expect(pageOfNotice("/ocop/dossiers/a/../../users")).toBeNull()
    expect(pageOfNotice(null)).toBeNull()
  })
})
