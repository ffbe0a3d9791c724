import type { NextRequest } from "next/server"
import { cleanCode } from "@/lib/verification-code"

/**
 * GET /api/tra-cuu?ma=: where the look-up form leads. Answers with a redirect to the page of that code,
 * relative to this server, so that nothing typed can lead elsewhere.
 */
export function GET(request: NextRequest): Response {
  const code = cleanCode(request.nextUrl.searchParams.get("ma") ?? "")
  const location = code === "" ? "/tra-cuu" : `/tra-cuu/${encodeURIComponent(code)}`
  return new Response(null, { status: 303, headers: { location } })
}
