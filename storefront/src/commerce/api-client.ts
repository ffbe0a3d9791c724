import type { CheckoutFault } from "@ocop/backend/contract"

export type Answer<T> = { ok: true; data: T } | { ok: false; status: number; fault: CheckoutFault }

const NO_NETWORK: CheckoutFault = {
  code: "NETWORK",
  field: null,
  message: "Mạng yếu hoặc mất mạng. Những gì bạn đã nhập vẫn còn. Kiểm tra mạng rồi thử lại.",
}

/** Asks one of our own /api routes. Never throws: no network is a fault like any other. */
export async function ask<T>(
  url: string,
  method: "GET" | "POST" | "DELETE" = "GET",
  body?: unknown,
): Promise<Answer<T>> {
  try {
    const response = await fetch(url, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, data: answer as T }
    return { ok: false, status: response.status, fault: answer as CheckoutFault }
  } catch {
    return { ok: false, status: 0, fault: NO_NETWORK }
  }
}
