import {
  addToCartWorkflow,
  deleteLineItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SetCartLineBody } from "../../contract"
import { lockCartStep, unlockCartStep } from "./steps/lock-cart"
import { planCartLineStep } from "./steps/plan-cart-line"

export type SetCartLineInput = SetCartLineBody & { cartId: string }

const LOCK_WAIT_SECONDS = 10

/**
 * Makes a variant's line in the basket hold exactly this many pieces; 0 removes it.
 *
 * Idempotent: the quantity is absolute, repeating changes nothing. Compensated by Medusa's own steps.
 * Runs for one basket queue on its lock, so that changes arriving together end as the last one says.
 * @throws CommerceRefusal CART_NOT_FOUND | CART_COMPLETED | VARIANT_NOT_FOUND | OUT_OF_STOCK | CART_BUSY
 */
export const setCartLineWorkflow = createWorkflow("ocop-set-cart-line", (input: SetCartLineInput) => {
  const lock = lockCartStep({ cartId: input.cartId, waitSeconds: LOCK_WAIT_SECONDS })
  const plan = planCartLineStep({ request: input, lock })

  when("add-line", { plan }, ({ plan: { action } }) => action === "add").then(() => {
    addToCartWorkflow.runAsStep({
      input: {
        cart_id: input.cartId,
        items: [{ variant_id: input.variantId, quantity: input.quantity }],
      },
    })
  })
  when("change-line", { plan }, ({ plan: { action } }) => action === "change").then(() => {
    updateLineItemInCartWorkflow.runAsStep({
      input: {
        cart_id: input.cartId,
        item_id: transform({ plan }, (data) => data.plan.lineId ?? ""),
        update: { quantity: input.quantity },
      },
    })
  })
  when("remove-line", { plan }, ({ plan: { action } }) => action === "remove").then(() => {
    deleteLineItemsWorkflow.runAsStep({
      input: { cart_id: input.cartId, ids: transform({ plan }, (data) => [data.plan.lineId ?? ""]) },
    })
  })

  unlockCartStep(lock)
  return new WorkflowResponse(plan.after)
})
