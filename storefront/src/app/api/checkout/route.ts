import type { PlacedOrder } from "@ocop/backend/contract"
import { dropCartId, readCartId, readSession, rememberOrder } from "@/commerce/server/cookies"
import { callBackend, isOk } from "@/commerce/server/medusa"
import { readJson, refuse, refuseForeign, relay, UNREADABLE } from "@/commerce/server/route"

/**
 * POST /api/checkout: the basket becomes an order. Safe to repeat: the backend answers the same order.
 * On success this browser may open the order without giving the telephone again.
 */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign !== null) return foreign
  const body = await readJson(request)
  if (body === null) return refuse(400, UNREADABLE)
  const cartId = await readCartId()
  if (cartId === null) {
    return refuse(409, {
      code: "CART_EMPTY",
      field: null,
      message: "Giỏ hàng đang trống. Chọn hàng rồi đặt.",
    })
  }
  const answer = await callBackend<PlacedOrder>(`/store/ocop/carts/${encodeURIComponent(cartId)}/place`, {
    method: "POST",
    body,
    token: await readSession("customer"),
    from: request.headers,
  })
  if (isOk(answer)) {
    await rememberOrder(answer.body.code, String(body.phone))
    await dropCartId()
  }
  return relay(answer)
}
