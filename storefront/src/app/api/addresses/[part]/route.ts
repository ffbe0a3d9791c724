import type { AddressCommune, AddressMatch, AddressProvince } from "@ocop/backend/contract"
import type { NextRequest } from "next/server"
import { requireOpen } from "@/lib/backend"

const LONGEST_QUERY = 120

/** What may be asked, and with which parameters. */
const PARTS: Record<string, readonly string[]> = {
  provinces: [],
  communes: ["province"],
  search: ["q", "province"],
}

/** GET /api/addresses/{provinces|communes|search}: the two-level address book, for the checkout form. */
export async function GET(
  request: NextRequest,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const { part } = await params
  const allowed = PARTS[part]
  if (allowed === undefined) {
    return Response.json(
      { code: "NOT_FOUND", field: null, message: "Không có địa chỉ này." },
      { status: 404 },
    )
  }
  const query = new URLSearchParams()
  for (const name of allowed) {
    const value = request.nextUrl.searchParams.get(name)?.slice(0, LONGEST_QUERY)
    if (value) query.set(name, value)
  }
  try {
    const answer = await requireOpen<AddressProvince[] | AddressCommune[] | AddressMatch[]>(
      `/addresses/${part}${query.size > 0 ? `?${query.toString()}` : ""}`,
    )
    return Response.json(answer, { headers: { "cache-control": "private, max-age=3600" } })
  } catch {
    const message = "Chưa tải được danh sách địa chỉ. Kiểm tra mạng rồi thử lại."
    return Response.json({ code: "ADDRESSES_UNAVAILABLE", field: null, message }, { status: 503 })
  }
}
