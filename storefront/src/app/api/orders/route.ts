import type { OrderView } from "@ocop/backend/contract"
import { rememberOrder } from "@/commerce/server/cookies"
import { callBackend, isOk } from "@/commerce/server/medusa"
import { readJson, refuse, refuseForeign, relay, UNREADABLE } from "@/commerce/server/route"

/** POST /api/orders {code, phone}: looks an order up and lets this browser open it from now on. */
export async function POST(request: Request): Promise<Response> {
  const foreign = refuseForeign(request)
  if (foreign !== null) return foreign
  const body = await readJson(request)
  if (body === null) return refuse(400, UNREADABLE)
  const query = new URLSearchParams({ code: String(body.code ?? ""), phone: String(body.phone ?? "") })
  const answer = await callBackend<OrderView>(`/store/ocop/orders/lookup?${query.toString()}`, {
    from: request.headers,
  })
  if (!isOk(answer)) return relay(answer)
  await rememberOrder(answer.body.code, String(body.phone))
  return relay({ status: 200, body: { code: answer.body.code }, retryAfter: null })
}
