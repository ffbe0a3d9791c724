import { brotliChunk } from "@/lib/brotli-chunk"

/**
 * Where next.config sends requests for build chunks from browsers that read Brotli, and where it names
 * the encoding. Names carry the content's hash, so browsers may keep them for good.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const body = await brotliChunk(file)
  if (body === null) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: {
      "content-type": file.endsWith(".css")
        ? "text/css; charset=utf-8"
        : "application/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    },
  })
}
