import type { CheckoutFault } from "@ocop/backend/contract"
import { backendUrl, revalidateSecret } from "@/lib/env"

/** Server only: how the storefront's routes speak to the backend. The browser never does. */
export interface BackendAnswer<T> {
  status: number
  body: T
  retryAfter: string | null
}

interface BackendCall {
  method?: "GET" | "POST" | "PUT" | "DELETE"
  body?: unknown
  token?: string | undefined
  /** The shopper's request, for limits per address. */
  from?: Headers
}

const PATIENCE_MS = 30_000

const UNREACHABLE: CheckoutFault = {
  code: "BACKEND_UNREACHABLE",
  field: null,
  message: "Sàn đang bận, chưa xử lý được. Những gì bạn đã nhập vẫn còn. Thử lại sau ít phút.",
}

/** The address our own server saw: the last hop of the forwarded list, which a caller cannot forge. */
function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? ""
}

/**
 * Calls the backend with the shop's publishable key. Answers of every status come back as they are;
 * an unreachable backend answers 503 with a fault like any other refusal. Never cached.
 */
export async function callBackend<T>(
  path: string,
  call: BackendCall = {},
): Promise<BackendAnswer<T | CheckoutFault>> {
  const headers: Record<string, string> = {
    accept: "application/json",
    "x-publishable-api-key": process.env.MEDUSA_PUBLISHABLE_KEY ?? "",
  }
  if (call.body !== undefined) headers["content-type"] = "application/json"
  if (call.token !== undefined) headers.authorization = `Bearer ${call.token}`
  if (call.from !== undefined) {
    headers["x-ocop-client-address"] = clientAddress(call.from)
    headers["x-ocop-internal"] = revalidateSecret()
  }
  try {
    const response = await fetch(`${backendUrl()}${path}`, {
      method: call.method ?? "GET",
      headers,
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    })
    const body = (await response.json()) as T | CheckoutFault
    return { status: response.status, body, retryAfter: response.headers.get("retry-after") }
  } catch {
    return { status: 503, body: UNREACHABLE, retryAfter: null }
  }
}

/** True when the answer is what was asked for and not a refusal. */
export function isOk<T>(answer: BackendAnswer<T | CheckoutFault>): answer is BackendAnswer<T> {
  return answer.status >= 200 && answer.status < 300
}
