import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createShippingOptionsWorkflow, createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import { DELIVERY_FEE_VND, STORE_CURRENCY } from "./settings"

const OPTION_NAME = "Giao tận nơi"
export const FULFILLMENT_PROVIDER = "manual_manual"

export async function ensureShippingProfile(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" }, { take: 1 })
  if (known) return known.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng thường", type: "default" }] },
  })
  const [profile] = result
  if (!profile) throw new Error("no shipping profile was created")
  return profile.id
}

interface ShippingPlace {
  serviceZoneId: string
  shippingProfileId: string
  regionId: string
}

/** One way to send: to the door, anywhere in Việt Nam, at one price. */
export async function ensureDelivery(
  container: MedusaContainer,
  { serviceZoneId, shippingProfileId, regionId }: ShippingPlace,
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: known } = await query.graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { name: OPTION_NAME, service_zone_id: serviceZoneId },
  })
  if (known[0]) return known[0].id
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: OPTION_NAME,
        price_type: "flat",
        provider_id: FULFILLMENT_PROVIDER,
        service_zone_id: serviceZoneId,
        shipping_profile_id: shippingProfileId,
        type: { label: OPTION_NAME, description: "2–5 ngày, toàn quốc", code: "giao-tan-noi" },
        prices: [
          { currency_code: STORE_CURRENCY, amount: DELIVERY_FEE_VND },
          { region_id: regionId, amount: DELIVERY_FEE_VND },
        ],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  const [option] = result
  if (!option) throw new Error("no shipping option was created")
  return option.id
}
