import { isSameOrigin } from "./same-origin"

describe("isSameOrigin", () => {
  it.each([
    ["same-origin", "https://shop.vn", "shop.vn", true],
    ["same-origin", null, "shop.vn", true],
    [null, "https://shop.vn", "shop.vn", true],
    ["cross-site", "https://shop.vn", "shop.vn", false],
    ["same-site", "https://other.shop.vn", "shop.vn", false],
    ["none", null, "shop.vn", false],
    ["same-origin", "https://evil.vn", "shop.vn", false],
    [null, "https://evil.vn", "shop.vn", false],
    [null, "https://shop.vn.evil.vn", "shop.vn", false],
    [null, "null", "shop.vn", false],
    [null, "https://shop.vn", null, false],
    [null, null, "shop.vn", false],
  ])("Sec-Fetch-Site %s, Origin %s, Host %s → %s", (fetchSite, origin, host, expected) => {
    expect(isSameOrigin({ fetchSite, origin, host })).toBe(expected)
  })
})
