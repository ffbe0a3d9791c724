import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderSummary } from "../../../../contract"
import { listOrdersOf } from "../../../../workflows/orders/read-order"

const MAX_ORDERS = 50

/** GET /store/ocop/orders: the signed-in shopper's own orders, newest first. 401 without sign-in. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ orders: OrderSummary[] }>,
): Promise<void> {
  res.setHeader("cache-control", "no-store")
  res.json({ orders: await listOrdersOf(req.scope, req.auth_context.actor_id, MAX_ORDERS) })
}
