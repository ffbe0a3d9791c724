import {
  addShippingMethodToCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  refreshCartItemsWorkflow,
  updateCartsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { toShippingOffers } from "./shipping-offers"
import { checkTotalStep } from "./steps/check-total"
import { chooseShippingStep } from "./steps/choose-shipping"
import { prepareCartStep, type PrepareCartInput } from "./steps/prepare-cart"

/** Cash on delivery: Medusa's system provider authorises and leaves the money to the courier. */
const COD_PROVIDER_ID = "pp_system_default"

/**
 * Makes an open basket ready to be completed: recipient, present prices, shipping, the total agreed
 * with the shopper, a payment session. Part of `placeOrderWorkflow`, which holds the basket's lock.
 *
 * Compensated: a refusal at any point restores the basket as it was.
 */
export const prepareOrderWorkflow = createWorkflow("ocop-prepare-order", (input: PrepareCartInput) => {
  const prepared = prepareCartStep(input)
  updateCartsStep(transform({ prepared }, (data) => [data.prepared.update]))
  refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cartId, force_refresh: true } })
  const options = listShippingOptionsForCartWithPricingWorkflow.runAsStep({
    input: { cart_id: input.cartId, is_return: false },
  })
  const chosen = chooseShippingStep(
    transform({ options, prepared }, (data) => ({
      offers: toShippingOffers(data.options),
      profileIds: data.prepared.profileIds,
    })),
  )
  addShippingMethodToCartWorkflow.runAsStep({ input: { cart_id: input.cartId, options: chosen } })
  checkTotalStep({ cartId: input.cartId, expectedTotalVnd: input.placement.expectedTotalVnd })

  const { data: carts } = useQueryGraphStep({
    entity: "cart",
    fields: ["payment_collection.id"],
    filters: { id: input.cartId },
  }).config({ name: "find-payment-collection" })
  const knownCollectionId = transform(
    { carts },
    (data) => (data.carts[0] as { payment_collection?: { id: string } } | undefined)?.payment_collection?.id,
  )
  const created = when("create-collection", { knownCollectionId }, (data) => !data.knownCollectionId).then(
    () => createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cartId } }),
  )
  createPaymentSessionsWorkflow.runAsStep({
    input: {
      payment_collection_id: transform(
        { created, knownCollectionId },
        (data) => data.knownCollectionId ?? data.created?.id ?? "",
      ),
      provider_id: COD_PROVIDER_ID,
    },
  })
  return new WorkflowResponse(prepared.profileIds)
})
