import { NextResponse, type NextRequest } from "next/server"
import { readOpen } from "@/lib/backend"
import { cleanCode, codeFromPath } from "@/lib/verification-code"

/**
 * Only for verification pages: a page rendered per request has already sent its status when it finds
 * out that a code is unknown, so the question is asked here first and an unknown code is answered by a
 * page that is a 404. When the register cannot be reached, the page itself says so.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const code = cleanCode(codeFromPath(request.nextUrl.pathname))
  const known = await readOpen<object>(`/verify/${encodeURIComponent(code)}`).then(
    (answer) => answer !== null,
    () => true,
  )
  return known ? NextResponse.next() : NextResponse.rewrite(new URL("/tra-cuu/khong-co", request.url))
}

export const config = { matcher: "/tra-cuu/:code" }
