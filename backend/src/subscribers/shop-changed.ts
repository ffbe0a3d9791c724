import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { collectShopChange } from "../catalogue/shop-change-collector"

interface EventData {
  id?: string | string[]
}

/** Whatever Medusa changes of products, variants, prices or stock makes pages of the shop stale. */
export default async function shopChanged({ event, container }: SubscriberArgs<EventData | EventData[]>) {
  const data = Array.isArray(event.data) ? event.data : [event.data]
  await collectShopChange(
    container,
    data.flatMap(({ id }) => id ?? []),
  )
}

export const config: SubscriberConfig = {
  event: [
    ...["product.created", "product.updated", "product.deleted"],
    ...["product-variant.created", "product-variant.updated", "product-variant.deleted"],
    ...["inventory-level.created", "inventory-level.updated", "inventory-level.deleted"],
    ...["reservation-item.created", "reservation-item.updated", "reservation-item.deleted"],
    // Price lists change prices without touching a variant; the pricing module itself tells of them.
    ...["pricing.price-list.created", "pricing.price-list.updated", "pricing.price-list.deleted"],
    ...["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"],
  ],
  context: { subscriberId: "ocop-shop-changed" },
}
