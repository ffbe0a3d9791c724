import type { IncomingMessage, ServerResponse } from "node:http"
import { encodingFor, type PageBodies } from "./page-bodies"

/** The whole body, when Next sends a page in one piece; null while it streams. */
function wholeBody(chunk: unknown): string | null {
  if (typeof chunk === "string") return chunk
  return Buffer.isBuffer(chunk) ? chunk.toString("utf8") : null
}

/**
 * Sends prerendered pages in their finished form. Only a whole 200 answer of HTML with an entity tag is
 * touched; everything that streams, redirects or fails goes out as Next made it.
 */
export function sendFinishedPages(req: IncomingMessage, res: ServerResponse, pages: PageBodies): void {
  if (req.method !== "GET") return
  const end = res.end.bind(res)
  const replacement = (...args: unknown[]): ServerResponse => {
    res.end = end
    const html = wholeBody(args[0])
    const etag = res.getHeader("etag")
    const isPage = String(res.getHeader("content-type") ?? "").startsWith("text/html")
    if (html === null || typeof etag !== "string" || !isPage || res.statusCode !== 200 || res.headersSent) {
      return Reflect.apply(end, res, args) as ServerResponse
    }
    pages.get(etag, html, encodingFor(req.headers["accept-encoding"])).then(
      ({ encoding, bytes }) => {
        // One tag for several encodings is a weak one.
        res.setHeader("ETag", etag.startsWith("W/") ? etag : `W/${etag}`)
        res.setHeader("Vary", [res.getHeader("vary") ?? [], "Accept-Encoding"].flat().join(", "))
        if (encoding !== "identity") res.setHeader("Content-Encoding", encoding)
        res.setHeader("Content-Length", bytes.length)
        end(bytes)
      },
      // The page as Next made it is as good, only larger and its scripts earlier.
      () => Reflect.apply(end, res, args) as ServerResponse,
    )
    return res
  }
  res.end = replacement as typeof res.end
}
