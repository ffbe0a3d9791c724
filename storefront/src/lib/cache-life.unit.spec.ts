import fc from "fast-check"
import { secondsToLocalMidnight, untilLocalMidnight } from "./cache-life"

const at = (iso: string) => new Date(iso)
const anyMoment = fc.date({
  min: at("2020-01-01T00:00:00Z"),
  max: at("2040-01-01T00:00:00Z"),
  noInvalidDate: true,
})

describe("lifetimes", () => {
  it("counts to midnight in Hà Tĩnh, not in UTC", () => {
    expect(secondsToLocalMidnight(at("2026-11-22T16:59:59Z"))).toBe(1)
    expect(secondsToLocalMidnight(at("2026-11-22T17:00:00Z"))).toBe(86_400)
    expect(secondsToLocalMidnight(at("2026-11-22T05:00:00Z"))).toBe(12 * 3600)
  })

  it("keeps nothing past midnight, except by Next's five-minute floor", () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 1, max: 90_000 }), (now, refresh) => {
        const left = secondsToLocalMidnight(now)
        const life = untilLocalMidnight(now, refresh)
        expect(life.expire).toBe(Math.max(300, left))
        expect(life.revalidate).toBeLessThanOrEqual(left)
        expect(life.revalidate).toBeLessThanOrEqual(Math.max(1, refresh))
      }),
    )
  })

  it("always stays within what Next prerenders", () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 1, max: 90_000 }), (now, refresh) => {
        const { stale, revalidate, expire } = untilLocalMidnight(now, refresh)
        expect(expire).toBeGreaterThanOrEqual(300)
        expect(expire).toBeGreaterThan(revalidate)
        expect(revalidate).toBeGreaterThan(0)
        expect(stale).toBeGreaterThanOrEqual(30)
      }),
    )
  })

  it("is due at midnight when made in the last minutes of a day", () => {
    expect(untilLocalMidnight(at("2026-11-22T16:58:00Z"), 900)).toEqual({
      stale: 120,
      revalidate: 120,
      expire: 300,
    })
  })
})
