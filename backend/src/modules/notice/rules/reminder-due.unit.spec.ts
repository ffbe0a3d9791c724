import fc from "fast-check"
import { EXPIRY_REMINDER_DAYS } from "../../../contract/notice"
import { reminderDue } from "./reminder-due"

describe("reminderDue", () => {
  it("is due on the very day, and not after the end", () => {
    expect([181, 180, 151, 150, 31, 30, 8, 7, 0, -1].map(reminderDue)).toEqual([
      null,
      180,
      180,
      150,
      90,
      30,
      30,
      7,
      7,
      null,
    ])
  })

  it("reaches every threshold once, in order, when looked at daily", () => {
    const seen = new Set<number>()
    for (let left = 400; left >= -10; left -= 1) {
      const due = reminderDue(left)
      if (due !== null) seen.add(due)
    }
    expect([...seen]).toEqual([...EXPIRY_REMINDER_DAYS])
  })

  it("never goes back to an earlier threshold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
        const [more, less] = a > b ? [a, b] : [b, a]
        expect(reminderDue(less) ?? 1000).toBeLessThanOrEqual(reminderDue(more) ?? 1000)
      }),
    )
  })
})
