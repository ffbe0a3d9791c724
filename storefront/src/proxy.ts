import { NextResponse, type NextRequest } from "next/server"
import { readOpen } from "@/lib/backend"
import { cleanCode, codeFromPath } from "@/lib/verification-code"

const UNKNOWN_PAGE = "/tra-cuu/khong-co"

/** The prerendered page for unknown codes, sent with the status Next would not give a page: 404. */
async function unknownCode(request: NextRequest): Promise<NextResponse> {
  // This same server, by the port Next says it listens on; never by the Host header.
  const own = `http://127.0.0.1:${process.env.PORT ?? "8000"}${UNKNOWN_PAGE}`
  const page = await fetch(own, { cache: "no-store" }).catch(() => null)
  if (page === null || !page.ok) return NextResponse.rewrite(new URL(UNKNOWN_PAGE, request.url))
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" }
  return new NextResponse(page.body, { status: 404, headers })
}

/**
 * Only for verification pages: a page rendered per request has already sent its status when it finds
 * out that a code is unknown, so the question is asked here first. When the register cannot be reached,
 * the page itself says so.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (request.nextUrl.pathname === UNKNOWN_PAGE) return NextResponse.next()
  const code = cleanCode(codeFromPath(request.nextUrl.pathname))
  const known = await readOpen<object>(`/verify/${encodeURIComponent(code)}`).then(
    (answer) => answer !== null,
    () => true,
  )
  return known ? NextResponse.next() : unknownCode(request)
}

export const config = { matcher: "/tra-cuu/:code" }
