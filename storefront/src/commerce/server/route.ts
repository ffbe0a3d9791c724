import type { CheckoutFault } from "@ocop/backend/contract"
import type { BackendAnswer } from "./medusa"
import { isSameOrigin } from "./same-origin"

const NO_STORE = { "cache-control": "no-store" }

/** Passes a backend's answer on to the browser. */
export function relay(answer: BackendAnswer<unknown>): Response {
  const headers: Record<string, string> = { ...NO_STORE }
  if (answer.retryAfter !== null) headers["retry-after"] = answer.retryAfter
  return Response.json(answer.body, { status: answer.status, headers })
}

export function refuse(status: number, fault: CheckoutFault): Response {
  return Response.json(fault, { status, headers: NO_STORE })
}

/** A refusal when a change was not asked for by a page of ours, else null. */
export function refuseForeign(request: Request): Response | null {
  const { headers } = request
  const same = isSameOrigin({
    fetchSite: headers.get("sec-fetch-site"),
    origin: headers.get("origin"),
    host: headers.get("host"),
  })
  if (same) return null
  return refuse(403, {
    code: "FOREIGN_REQUEST",
    field: null,
    message: "Yêu cầu không đến từ trang này. Mở lại trang rồi thử lại.",
  })
}

/** The JSON body of a request, or null when it has none that can be read. */
export async function readJson(request: Request): Promise<Record<string, unknown> | null> {
  const body: unknown = await request.json().catch(() => null)
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : null
}

export const UNREADABLE: CheckoutFault = {
  code: "BODY_UNREADABLE",
  field: null,
  message: "Dữ liệu gửi lên không đọc được. Tải lại trang rồi thử lại.",
}
