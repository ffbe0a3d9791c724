import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { encodingFor, PageBodies } from "./page-bodies"

describe("encodingFor", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip;q=0.8, deflate", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["brotli-like", "identity"],
    [undefined, "identity"],
  ] as const)("%s → %s", (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding)
  })
})

describe("PageBodies", () => {
  const html = `<html><body><p>Cu đơ Hà Tĩnh</p></body></html>`

  it("says the same in every encoding", async () => {
    const pages = new PageBodies()
    expect(brotliDecompressSync((await pages.get("t", html, "br")).bytes).toString()).toBe(html)
    expect(gunzipSync((await pages.get("t", html, "gzip")).bytes).toString()).toBe(html)
    expect((await pages.get("t", html, "identity")).bytes.toString()).toBe(html)
  })

  it("makes a page once per tag, and anew for a new tag", async () => {
    const pages = new PageBodies()
    const first = await pages.get("t1", html, "br")
    expect((await pages.get("t1", "other", "br")).bytes).toBe(first.bytes)
    expect((await pages.get("t2", "other", "identity")).bytes.toString()).toBe("other")
  })

  it("makes a page asked for twice at once only once, and lets the oldest go for room", async () => {
    const pages = new PageBodies(2 * Buffer.byteLength(html))
    const [first, second] = await Promise.all([
      pages.get("1", html, "identity"),
      pages.get("1", html, "identity"),
    ])
    expect(second.bytes).toBe(first.bytes)
    await pages.get("2", html, "identity")
    expect((await pages.get("1", html, "identity")).bytes).toBe(first.bytes)
    await pages.get("3", html, "identity")
    expect((await pages.get("1", html, "identity")).bytes).not.toBe(first.bytes)
  })
})
