import { completeCartWorkflow, useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { prepareOrderWorkflow } from "./prepare-order"
import { createOrderReferenceStep } from "./steps/create-order-reference"
import { lockCartStep, unlockCartStep } from "./steps/lock-cart"
import type { PrepareCartInput } from "./steps/prepare-cart"

export type PlaceOrderInput = PrepareCartInput

const LOCK_WAIT_SECONDS = 25

/**
 * The only way from a basket to an order. Whoever completes a basket (the shop today; payment
 * confirmations later) runs this workflow.
 *
 * Guarantees:
 * - **Idempotent per cart.** A cart that already became an order answers that order and its code.
 *   Parallel runs queue on the cart's lock; `order_cart` and the unique `cart_id` of the order
 *   reference stand behind it.
 * - **All or nothing.** Any refusal or failure restores the basket (address, shipping, payment), removes
 *   the order and releases its reservations.
 * - **Never oversells.** Stock is reserved by `completeCartWorkflow` under the inventory items' locks.
 *
 * @throws CommerceRefusal (as plain object; see `run.ts`) for everything a shopper can mend
 */
export const placeOrderWorkflow = createWorkflow("ocop-place-order", (input: PlaceOrderInput) => {
  const lock = lockCartStep({ cartId: input.cartId, waitSeconds: LOCK_WAIT_SECONDS })
  const { data: orderCarts } = useQueryGraphStep({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: input.cartId },
  }).config({ name: "find-order-of-cart" })
  const isNew = transform({ orderCarts, lock }, (found) => found.orderCarts.length === 0)

  when("prepare-new-order", { isNew }, (found) => found.isNew).then(() => {
    prepareOrderWorkflow.runAsStep({ input })
  })
  const order = completeCartWorkflow.runAsStep({ input: { id: input.cartId } })
  const reference = createOrderReferenceStep({ cartId: input.cartId, orderId: order.id })
  unlockCartStep(lock)

  return new WorkflowResponse(
    transform({ reference, order, isNew }, (data) => ({
      orderId: data.order.id,
      code: data.reference.code,
      totalVnd: data.reference.totalVnd,
      isNew: data.isNew,
    })),
  )
})
