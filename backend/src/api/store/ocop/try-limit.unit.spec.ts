import { TryLimit } from "./try-limit"

describe("TryLimit", () => {
  const build = (maxKeys = 100) => {
    const clock = { at: 1_000_000 }
    return { clock, limit: new TryLimit({ tries: 3, windowMs: 60_000, maxKeys }, () => clock.at) }
  }

  it("refuses the fourth try within the window and says how long to wait", () => {
    const { clock, limit } = build()
    expect([limit.take("a"), limit.take("a"), limit.take("a")]).toEqual([null, null, null])
    clock.at += 20_000
    expect(limit.take("a")).toBe(40)
    expect(limit.take("b")).toBeNull()
    clock.at += 40_000
    expect(limit.take("a")).toBeNull()
  })

  it("does not count what succeeded", () => {
    const { limit } = build()
    for (let i = 0; i < 10; i++) {
      expect(limit.take("a")).toBeNull()
      limit.giveBack("a")
    }
  })

  it("keeps a bounded number of keys", () => {
    const { limit } = build(2)
    for (let i = 0; i < 3; i++) limit.take("a")
    limit.take("b")
    limit.take("c")
    expect(limit.take("a")).toBeNull()
  })
})
