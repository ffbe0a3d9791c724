import type { BasketSummary, CheckoutFault } from "@ocop/backend/contract"
import { readCartId, writeCartId } from "@/commerce/server/cookies"
import { callBackend, isOk, type BackendAnswer } from "@/commerce/server/medusa"
import { readJson, refuse, refuseForeign, relay, UNREADABLE } from "@/commerce/server/route"

type Answer = BackendAnswer<BasketSummary | CheckoutFault>

/** Refusals that mean: this basket is gone, open another. */
const GONE = new Set(["CART_NOT_FOUND", "CART_COMPLETED"])

function setLine(cartId: string, body: unknown): Promise<Answer> {
  return callBackend<BasketSummary>(`/store/ocop/carts/${encodeURIComponent(cartId)}/lines`, {
    method: "PUT",
    body,
  })
}

async function inNewCart(body: unknown): Promise<Answer> {
  const opened = await callBackend<BasketSummary>("/store/ocop/carts", { method: "POST", body: {} })
  if (!isOk(opened)) return opened
  await writeCartId(opened.body.cartId)
  return setLine(opened.body.cartId, body)
}

/**
 * PUT /api/cart/lines {variantId, quantity}: absolute quantity, so repeating it changes nothing. The
 * basket is opened with the first line, and anew when the old one has become an order.
 */
export async function PUT(request: Request): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign !== null) return foreign
  const body = await readJson(request)
  if (body === null) return refuse(400, UNREADABLE)
  const cartId = await readCartId()
  if (cartId === null) return relay(await inNewCart(body))
  const answer = await setLine(cartId, body)
  const isGone = !isOk(answer) && "code" in answer.body && GONE.has(answer.body.code)
  return relay(isGone ? await inNewCart(body) : answer)
}
