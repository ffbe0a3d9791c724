import { createServer, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { sendFinishedPages } from "./finished-pages"
import { PageBodies } from "./page-bodies"

const script = '<script src="/_next/static/chunks/a.js" async=""></script>'
const html = `<html><head>${script}</head><body><p>Cu đơ</p></body></html>`

/** A server that answers as Next does, with finished pages in front. */
async function withServer(
  answer: (res: ServerResponse) => void,
  work: (url: string) => Promise<void>,
  pages = new PageBodies(),
): Promise<void> {
  const server: Server = createServer((req, res) => {
    sendFinishedPages(req, res, pages)
    answer(res)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

function page(res: ServerResponse): void {
  res.setHeader("content-type", "text/html; charset=utf-8")
  res.setHeader("etag", '"abc"')
  res.setHeader("content-length", Buffer.byteLength(html))
  res.end(html)
}

describe("sendFinishedPages", () => {
  it("sends a prerendered page compressed, its scripts held back, under a weak tag", async () => {
    await withServer(page, async (url) => {
      const answer = await fetch(url, { headers: { "accept-encoding": "br" } })
      expect(answer.headers.get("content-encoding")).toBe("br")
      expect(answer.headers.get("etag")).toBe('W/"abc"')
      expect(answer.headers.get("vary")).toContain("Accept-Encoding")
      const text = await answer.text()
      expect(text).toContain("<p>Cu đơ</p>")
      expect(text).not.toContain('async=""')
    })
  })

  it.each<[string, (res: ServerResponse) => void]>([
    [
      "a page that streams",
      (res) => {
        res.setHeader("content-type", "text/html")
        res.write(html.slice(0, 20))
        res.end(html.slice(20))
      },
    ],
    [
      "a page that failed",
      (res) => {
        res.statusCode = 500
        page(res)
      },
    ],
    [
      "what is not HTML",
      (res) => {
        res.setHeader("content-type", "text/x-component")
        res.setHeader("etag", '"abc"')
        res.end(html)
      },
    ],
  ])("leaves %s as it is", async (_case, answer) => {
    await withServer(answer, async (url) => {
      expect(await (await fetch(url)).text()).toBe(html)
    })
  })

  it("sends the page as it was when it cannot be finished", async () => {
    const broken = new PageBodies()
    vi.spyOn(broken, "get").mockRejectedValue(new Error("no memory"))
    await withServer(page, async (url) => expect(await (await fetch(url)).text()).toBe(html), broken)
  })
})
