import type { ShippingOffer } from "./rules/shipping"

/** The part of Medusa's priced shipping option that decides. */
interface PricedOption {
  id: string
  shipping_profile_id: string
  amount?: number | null
}

/** Medusa's priced shipping options → our offers; options without a price are not offers. */
export function toShippingOffers(options: unknown): ShippingOffer[] {
  return (options as PricedOption[]).flatMap((option) =>
    option.amount === null || option.amount === undefined
      ? []
      : [{ id: option.id, profileId: option.shipping_profile_id, amountVnd: Number(option.amount) }],
  )
}
