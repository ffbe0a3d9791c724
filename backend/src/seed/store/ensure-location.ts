import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { FULFILLMENT_PROVIDER } from "./ensure-shipping"
import { STORE_COUNTRY } from "./settings"

const LOCATION_NAME = "Kho chung OCOP Hà Tĩnh (mẫu)"
const FULFILLMENT_SET_NAME = "Giao hàng từ Hà Tĩnh"
const ZONE_NAME = "Toàn quốc"

export interface LocationBasics {
  stockLocationId: string
  serviceZoneId: string
}

/** The one stock location, joined to the sales channel and able to send all over Việt Nam. */
export async function ensureLocation(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<LocationBasics> {
  const stockLocationId = await ensureStockLocation(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: locations } = await query.graph({
    entity: "stock_location",
    fields: ["sales_channels.id", "fulfillment_providers.id", "fulfillment_sets.id"],
    filters: { id: stockLocationId },
  })
  const [location] = locations
  if (!location?.sales_channels?.some((channel: { id?: string } | null) => channel?.id === salesChannelId)) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: stockLocationId, add: [salesChannelId] },
    })
  }
  if (
    !location?.fulfillment_providers?.some(
      (provider: { id?: string } | null) => provider?.id === FULFILLMENT_PROVIDER,
    )
  ) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
    })
  }
  if (!location?.fulfillment_sets?.length) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: stockLocationId,
        fulfillment_set_data: { name: FULFILLMENT_SET_NAME, type: "shipping" },
      },
    })
  }
  return { stockLocationId, serviceZoneId: await ensureServiceZone(container) }
}

async function ensureStockLocation(container: MedusaContainer): Promise<string> {
  const [known] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: LOCATION_NAME }, { take: 1 })
  if (known) return known.id
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: LOCATION_NAME,
          address: { address_1: "Phường Thành Sen", province: "Hà Tĩnh", country_code: STORE_COUNTRY },
        },
      ],
    },
  })
  const [location] = result
  if (!location) throw new Error("no stock location was created")
  return location.id
}

async function ensureServiceZone(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [set] = await fulfillment.listFulfillmentSets(
    { name: FULFILLMENT_SET_NAME },
    { relations: ["service_zones"], take: 1 },
  )
  if (!set) throw new Error("no fulfilment set was created")
  const known = set.service_zones.find(({ name }) => name === ZONE_NAME)
  if (known) return known.id
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: ZONE_NAME,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: STORE_COUNTRY }],
        },
      ],
    },
  })
  const [zone] = result
  if (!zone) throw new Error("no service zone was created")
  return zone.id
}
