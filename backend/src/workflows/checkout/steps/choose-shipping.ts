import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CommerceRefusal } from "../refusal"
import { chooseShipping, type ShippingOffer } from "../rules/shipping"

interface ChooseShippingInput {
  offers: ShippingOffer[]
  profileIds: string[]
}

/** @throws CommerceRefusal SHIPPING_UNAVAILABLE */
export const chooseShippingStep = createStep(
  "ocop-choose-shipping",
  async ({ offers, profileIds }: ChooseShippingInput) => {
    const chosen = chooseShipping(offers, profileIds)
    if (chosen === null) {
      throw new CommerceRefusal(
        "SHIPPING_UNAVAILABLE",
        "Chưa có cách giao cho một món trong giỏ. Liên hệ sàn hoặc bỏ món đó khỏi giỏ.",
      )
    }
    return new StepResponse(chosen.map(({ id }) => ({ id })))
  },
)
