import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckoutFault, PlacedOrder } from "../../../../../../contract"
import { addressBook } from "../../../../../../workflows/checkout/address-book"
import { parsePlacement } from "../../../../../../workflows/checkout/rules/placement"
import { placeOrder } from "../../../../../../workflows/checkout/run"

/**
 * POST /store/ocop/carts/{id}/place: the basket becomes an order, paid on delivery.
 * 201 with the order's code; 200 with the same code when it had been placed already.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PlacedOrder | CheckoutFault>,
): Promise<void> {
  const parsed = parsePlacement(req.body, addressBook())
  if (!parsed.ok) {
    const [first] = parsed.faults
    res.status(400).json({
      code: "CHECKOUT_INVALID",
      field: first?.field ?? null,
      message: first?.message ?? "",
      faults: parsed.faults,
    })
    return
  }
  const outcome = await placeOrder(req.scope, {
    cartId: req.params.id ?? "",
    placement: parsed.placement,
    customerId: req.auth_context?.actor_id ?? null,
  })
  if (!outcome.ok) {
    res.status(outcome.httpStatus).json(outcome.fault)
    return
  }
  const { code, totalVnd, isNew } = outcome.value
  res.status(isNew ? 201 : 200).json({ code, totalVnd })
}
