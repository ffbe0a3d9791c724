import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import type { ApiFault } from "../../../contract"

/**
 * Medusa's own completion is closed: a basket becomes an order by `placeOrderWorkflow` alone, or the
 * order would have no code, no frozen seals and no checked total.
 */
function refuseStockCompletion(
  _req: MedusaRequest,
  res: MedusaResponse<ApiFault>,
  _next: MedusaNextFunction,
): void {
  res.status(404).json({
    code: "NOT_FOUND",
    field: null,
    message: "Đặt hàng qua POST /store/ocop/carts/{id}/place.",
  })
}

/** Spread into `api/middlewares.ts`. */
export const commerceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [refuseStockCompletion] },
  {
    matcher: "/store/ocop/carts/:id/place",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/store/ocop/orders",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
  { matcher: "/producer*", middlewares: [authenticate("producer", ["session", "bearer"])] },
]
