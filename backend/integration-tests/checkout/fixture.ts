import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { CERTIFICATE_MODULE } from "../../src/modules/certificate"
import type CertificateModuleService from "../../src/modules/certificate/service"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerModuleService from "../../src/modules/producer/service"
import { addDays, today } from "../../src/lib/local-day"
import { fold, slugify } from "../../src/lib/fold"

export const SHIPPING_VND = 30_000

export interface Goods {
  productId: string
  variantId: string
  handle: string
  priceVnd: number
}

export interface Shop {
  publishableKey: string
  salesChannelId: string
  locationId: string
  profileId: string
  /** Two producers; the first one's goods carry four stars, the second one's certificate has lapsed. */
  cuDo: Goods
  fishSauce: Goods
  scarce: Goods
}

interface GoodsPlan {
  title: string
  priceVnd: number
  stock: number
  producerId: string
  certificate: { stars: number; expiresOn: string } | null
}

async function createPlace(
  container: MedusaContainer,
): Promise<Pick<Shop, "salesChannelId" | "locationId" | "profileId">> {
  const channels = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Sàn OCOP" }] },
  })
  const salesChannelId = channels.result[0]?.id ?? ""
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  const locations = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Kho thử" }] },
  })
  const locationId = locations.result[0]?.id ?? ""
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Hàng thường", type: "default" }] },
  })
  const profileId = profiles.result[0]?.id ?? ""
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    name: "Giao cả nước",
    type: "shipping",
    service_zones: [{ name: "Việt Nam", geo_zones: [{ country_code: "vn", type: "country" }] }],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Giao tận nơi",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: set.service_zones[0]?.id ?? "",
        shipping_profile_id: profileId,
        type: { label: "Giao tận nơi", description: "Đồng giá", code: "flat" },
        prices: [{ currency_code: "vnd", amount: SHIPPING_VND }],
        rules: [
          { attribute: "enabled_in_store", value: "true", operator: "eq" },
          { attribute: "is_return", value: "false", operator: "eq" },
        ],
      },
    ],
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [salesChannelId] },
  })
  return { salesChannelId, locationId, profileId }
}

async function createKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const keys = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Sàn", type: "publishable", created_by: "" }] },
  })
  const key = keys.result[0]
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key?.id ?? "", add: [salesChannelId] },
  })
  return key?.token ?? ""
}

/** One registered product on sale, with its certificate. */
export async function createGoods(
  container: MedusaContainer,
  place: Pick<Shop, "salesChannelId" | "locationId" | "profileId">,
  plan: GoodsPlan,
): Promise<Goods> {
  const handle = slugify(plan.title)
  const { result } = await createProductsWorkflow(container).run({
    input: {
      products: [
        {
          title: plan.title,
          handle,
          status: ProductStatus.PUBLISHED,
          shipping_profile_id: place.profileId,
          metadata: { picture: "cudo" },
          options: [{ title: "Quy cách", values: ["Hộp"] }],
          sales_channels: [{ id: place.salesChannelId }],
          variants: [
            {
              title: "Hộp",
              sku: handle,
              manage_inventory: true,
              options: { "Quy cách": "Hộp" },
              prices: [{ currency_code: "vnd", amount: plan.priceVnd }],
            },
          ],
        },
      ],
    },
  })
  const product = result[0]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: items } = await query.graph({
    entity: "inventory_item",
    fields: ["id"],
    filters: { sku: handle },
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        {
          inventory_item_id: items[0]?.id ?? "",
          location_id: place.locationId,
          stocked_quantity: plan.stock,
        },
      ],
    },
  })
  const certificates = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
  const registered = await certificates.createRegisteredProducts({
    product_id: product?.id ?? "",
    identity_key: `${plan.producerId} ${fold(plan.title)}`,
    name: plan.title,
    folded_name: fold(plan.title),
    producer_id: plan.producerId,
  })
  if (plan.certificate !== null) {
    await certificates.createCertificates({
      registered_product_id: registered.id,
      decision_number: "12/QĐ-UBND",
      decided_on: "2024-01-15",
      authority_name: "UBND tỉnh Hà Tĩnh",
      authority_level: "province",
      stars: plan.certificate.stars,
      issued_on: "2024-01-15",
      expires_on: plan.certificate.expiresOn,
      kind: "new",
      verification_code: `T-${handle}`,
      product_name_at_issue: plan.title,
      producer_name_at_issue: "Cơ sở thử",
      unit_id: "unit_18073_0",
      ruleset_code: "148-2023",
    })
  }
  return {
    productId: product?.id ?? "",
    variantId: product?.variants[0]?.id ?? "",
    handle,
    priceVnd: plan.priceVnd,
  }
}

/** A small shop: one channel, region, location and flat shipping; three goods of two producers. */
export async function createShop(container: MedusaContainer): Promise<Shop> {
  const place = await createPlace(container)
  const publishableKey = await createKey(container, place.salesChannelId)
  const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
  const [first, second] = await producers.createProducers(
    ["Hợp tác xã Thử Một", "Cơ sở Thử Hai"].map((name) => ({
      kind: "cooperative" as const,
      legal_name: name,
      display_name: name,
      folded_name: fold(name),
      slug: slugify(name),
    })),
  )
  const firstId = first?.id ?? ""
  const inForce = { stars: 4, expiresOn: addDays(today(), 400) }
  const lapsed = { stars: 3, expiresOn: addDays(today(), -1) }
  return {
    ...place,
    publishableKey,
    cuDo: await createGoods(container, place, {
      title: "Kẹo cu đơ thử",
      priceVnd: 45_000,
      stock: 50,
      producerId: firstId,
      certificate: inForce,
    }),
    fishSauce: await createGoods(container, place, {
      title: "Nước mắm thử",
      priceVnd: 95_000,
      stock: 50,
      producerId: second?.id ?? "",
      certificate: lapsed,
    }),
    scarce: await createGoods(container, place, {
      title: "Mật ong hiếm",
      priceVnd: 250_000,
      stock: 3,
      producerId: firstId,
      certificate: null,
    }),
  }
}
