import type { NextRequest } from "next/server"
import { requireOpen } from "@/lib/backend"

const LONGEST_QUERY = 120

/** GET /api/suggest?q=: the backend's suggestions; none at all when it cannot be reached. */
export async function GET(request: NextRequest): Promise<Response> {
  const q = (request.nextUrl.searchParams.get("q") ?? "").trim().slice(0, LONGEST_QUERY)
  if (q.length < 2) return Response.json({ items: [] })
  try {
    const answer = await requireOpen<object>(`/suggest?q=${encodeURIComponent(q)}`)
    return Response.json(answer, { headers: { "cache-control": "private, max-age=60" } })
  } catch {
    return Response.json({ items: [] })
  }
}
