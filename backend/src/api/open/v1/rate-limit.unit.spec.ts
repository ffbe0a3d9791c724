import { createRateLimit, rateLimitPerMinute } from "./rate-limit"

describe("createRateLimit", () => {
  it("lets so many through per client and minute, then tells how long to wait", () => {
    const limit = createRateLimit(2)
    expect([limit.take("a", 1_000), limit.take("a", 2_000), limit.take("a", 3_000)]).toEqual([null, null, 57])
    expect(limit.take("b", 3_000)).toBeNull()
    expect(limit.take("a", 59_999)).toBe(1)
    expect(limit.take("a", 60_000)).toBeNull()
  })

  it("does not limit at 0", () => {
    const limit = createRateLimit(0)
    for (let request = 0; request < 5_000; request += 1) expect(limit.take("a", 0)).toBeNull()
  })
})

describe("rateLimitPerMinute", () => {
  it("reads the environment, 600 when it says nothing", () => {
    expect(rateLimitPerMinute({})).toBe(600)
    expect(rateLimitPerMinute({ OPEN_RATE_LIMIT_PER_MINUTE: "0" })).toBe(0)
    expect(() => rateLimitPerMinute({ OPEN_RATE_LIMIT_PER_MINUTE: "many" })).toThrow(
      "OPEN_RATE_LIMIT_PER_MINUTE",
    )
  })
})
