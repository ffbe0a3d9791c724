import { paintFirst } from "./paint-first"

const page = (head: string, body = "") =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`
const script = (name: string, id = "") =>
  `<script src="/_next/static/chunks/${name}.js"${id} async=""></script>`

describe("paintFirst", () => {
  it("takes every asynchronous script out and loads them, in order, at the end", () => {
    const out = paintFirst(page(script("a") + script("b"), `<p>Nước mắm</p>${script("main", ' id="_R_"')}`))
    expect(out).not.toContain('async=""')
    expect(out).toContain(
      '[["/_next/static/chunks/a.js"],["/_next/static/chunks/b.js"],["/_next/static/chunks/main.js","_R_"]]',
    )
    expect(out.indexOf("<p>Nước mắm</p>")).toBeLessThan(out.indexOf("requestAnimationFrame"))
    expect(out.endsWith("</body></html>")).toBe(true)
  })

  it("drops early requests for scripts, and only those", () => {
    const font = '<link rel="preload" as="font" href="/f.woff2"/>'
    const out = paintFirst(
      page(`<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/>${font}${script("a")}`),
    )
    expect(out).not.toContain('as="script"')
    expect(out).toContain(font)
  })

  it.each([
    [
      "inline and polyfill scripts",
      page('<script>let a=1</script><script src="/_next/p.js" noModule=""></script>'),
    ],
    ["a fragment without an end", script("a")],
    ["a page without scripts", page("<title>x</title>")],
  ])("leaves %s alone", (_case, html) => {
    expect(paintFirst(html)).toBe(html)
  })
})
