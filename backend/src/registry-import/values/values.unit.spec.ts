import fc from "fast-check"
import { addDays } from "../../lib/local-day"
import type { RawCell } from "../reader/raw-row"
import { dayOfSerial, readDay, showDay } from "./day"
import { readPointsX100, readStars } from "./rating"
import { readTaxCode, taxCodeDoubt } from "./tax-code"
import { paperKey, tidyText } from "./text"
import { producerKindOf, readForm, readProducerKind } from "./vocabulary"

const text = (value: string): RawCell => ({ kind: "text", text: value })
const number = (value: number): RawCell => ({ kind: "number", number: value, text: String(value) })
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days))

describe("days", () => {
  it("reads back every way a day is written", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("/", "-", "."), (day, mark) => {
        const typed = showDay(day).replaceAll("/", mark)
        expect(readDay(text(` ${typed}\u00A0`), false)).toEqual({ ok: true, value: day })
        expect(readDay(text(day), false)).toEqual({ ok: true, value: day })
        const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000
        expect(readDay(number(serial), false)).toEqual({ ok: true, value: day })
        expect(readDay(number(serial + 0.75), false)).toEqual({ ok: true, value: day })
        expect(readDay(number(serial - 1462), true)).toEqual({ ok: true, value: day })
      }),
    )
  })

  it("knows both calendars of Excel by their documented days", () => {
    expect(dayOfSerial(61, false)).toBe("1900-03-01")
    expect(dayOfSerial(45_519, false)).toBe("2024-08-15")
    expect(dayOfSerial(44_057, true)).toBe("2024-08-15")
    expect(dayOfSerial(60, false)).toBeNull()
  })

  it.each([
    ["31/02/2024", "IMPOSSIBLE_DATE"],
    ["12/31/2024", "IMPOSSIBLE_DATE"],
    ["2023-02-29", "IMPOSSIBLE_DATE"],
    ["1/2/24", "BAD_DATE"],
    ["tháng 8/2024", "BAD_DATE"],
  ])("refuses %s as %s", (value, code) => {
    const reading = readDay(text(value), false)
    expect(reading.ok ? null : reading.problem.code).toBe(code)
  })

  it("takes one-digit days and months", () => {
    expect(readDay(text("5/8/2024"), false)).toEqual({ ok: true, value: "2024-08-05" })
  })
})

describe("points and stars", () => {
  it("keeps two decimals, comma or point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(",", "."), (hundredths, mark) => {
        const typed = (hundredths / 100).toFixed(2).replace(".", mark)
        expect(readPointsX100(text(typed))).toEqual({ ok: true, value: hundredths })
      }),
    )
  })

  it.each(["100,5", "-3", "bảy mươi", "71,5,2"])("refuses %s", (value) => {
    expect(readPointsX100(text(value)).ok).toBe(false)
  })

  it.each([
    ["4", 4],
    ["4 sao", 4],
    ["Bốn sao", 4],
    ["****", 4],
    ["★★★★", 4],
    ["★★★☆☆", 3],
    ["5.0", 5],
    ["Hạng 3 sao", 3],
    ["⭐⭐⭐", 3],
  ])("reads %s as %s stars", (value, stars) => {
    expect(readStars(text(value))).toEqual({ ok: true, value: stars })
  })
})

describe("words", () => {
  it("stores text in one form whatever the keyboard made of it", () => {
    fc.assert(
      fc.property(fc.constantFrom("Cu đơ Thư Viện", "Bưởi Phúc Trạch", "Nước mắm"), (name) => {
        const messy = `\uFEFF ${name.normalize("NFD").replaceAll(" ", " \u00A0\u200B ")}\t`
        expect(tidyText(messy)).toBe(name)
        expect(tidyText(tidyText(messy))).toBe(name)
      }),
    )
  })

  it("compares paper numbers without spaces and case", () => {
    expect(paperKey(" 12 / QĐ-UBND ".normalize("NFD"))).toBe(paperKey("12/qđ-ubnd"))
  })

  it.each([
    ["HTX Đồng Tiến", "cooperative"],
    ["Hợp tác xã", "cooperative"],
    ["THT nuôi ong", "cooperative_group"],
    ["Công ty TNHH Nguyên Lâm", "enterprise"],
    ["CTCP Chè", "enterprise"],
    ["DN", "enterprise"],
    ["Hộ sản xuất", "household"],
    ["HKD Lan", "household"],
    ["Trang trại Xanh", "farm"],
  ])("takes %s for %s", (name, kind) => expect(producerKindOf(name)).toBe(kind))

  it("does not take a name for a kind", () => {
    expect(producerKindOf("Hoa Linh Chi")).toBeNull()
    expect(readProducerKind("Tập đoàn").ok).toBe(false)
  })

  it.each([
    ["Mới", "new"],
    ["đánh giá lại", "re_evaluation"],
    ["NÂNG HẠNG", "upgrade"],
  ])("reads the form %s", (value, kind) => expect(readForm(value)).toEqual({ ok: true, value: kind }))

  it("checks tax codes: ten digits, a branch, a lost zero, a doubtful digit", () => {
    expect(readTaxCode("3000 000 012")).toEqual({ ok: true, value: "3000000012" })
    expect(readTaxCode("3000000012001")).toEqual({ ok: true, value: "3000000012-001" })
    expect(readTaxCode("312345678")).toEqual({ ok: true, value: "0312345678" })
    expect(readTaxCode("042 000 000 012")).toEqual({ ok: true, value: "042000000012" })
    expect(taxCodeDoubt("042000000012")).toBeNull()
    expect(readTaxCode("12345").ok).toBe(false)
    const checked = "300000001"
    const passing = [...Array(10).keys()].filter((digit) => taxCodeDoubt(`${checked}${digit}`) === null)
    expect(passing).toHaveLength(1)
  })
})
