import type { CartView } from "@ocop/backend/contract"
import { dropCartId, readCartId } from "@/commerce/server/cookies"
import { callBackend } from "@/commerce/server/medusa"
import { relay } from "@/commerce/server/route"

const EMPTY: CartView = {
  id: "",
  groups: [],
  pieceCount: 0,
  itemsTotalVnd: 0,
  shippingVnd: null,
  totalVnd: 0,
}

/** GET /api/cart: this browser's basket, with live prices and stock; an empty one when it has none. */
export async function GET(): Promise<Response> {
  const cartId = await readCartId()
  if (cartId === null) return relay({ status: 200, body: EMPTY, retryAfter: null })
  const answer = await callBackend<CartView>(`/store/ocop/carts/${encodeURIComponent(cartId)}`)
  if (answer.status !== 404) return relay(answer)
  await dropCartId()
  return relay({ status: 200, body: EMPTY, retryAfter: null })
}
