/** A way of sending offered for the basket, with its price for this basket. */
export interface ShippingOffer {
  id: string
  profileId: string
  amountVnd: number
}

/**
 * The cheapest offer for every shipping profile the basket needs (ties by id, so that basket page and
 * checkout always agree), or null when some goods cannot be sent.
 */
export function chooseShipping(
  offers: readonly ShippingOffer[],
  profileIds: readonly string[],
): ShippingOffer[] | null {
  const chosen: ShippingOffer[] = []
  for (const profileId of [...new Set(profileIds)].sort()) {
    const [best] = offers
      .filter((offer) => offer.profileId === profileId)
      .sort((a, b) => a.amountVnd - b.amountVnd || a.id.localeCompare(b.id))
    if (best === undefined) return null
    chosen.push(best)
  }
  return chosen
}
