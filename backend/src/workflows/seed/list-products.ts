import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductOptionsWorkflow,
  createProductVariantsWorkflow,
  updateProductsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { recordOutboxEventStep } from "../catalogue/steps/record-outbox-event"

/** The one option of a demo listing: its size or pack. */
export const LISTING_OPTION_TITLE = "Quy cách"

export interface NewListing {
  productId: string
  description: string
  metadata: Record<string, unknown>
  variants: { sku: string; title: string; priceVnd: number; stockQuantity: number }[]
}

interface ListProductsInput {
  listings: NewListing[]
  currencyCode: string
  salesChannelId: string
  shippingProfileId: string
  stockLocationId: string
}

/**
 * Puts products of the register on sale: sizes with price and stock, then publishes them in the
 * sales channel. Compensated as a whole: after a failure the products are drafts without variants.
 * The products must have no options or variants yet.
 */
export const listProductsWorkflow = createWorkflow("ocop-list-products", (input: ListProductsInput) => {
  const options = createProductOptionsWorkflow.runAsStep({
    input: transform(input, ({ listings }) => ({
      product_options: listings.map(({ variants }) => ({
        title: LISTING_OPTION_TITLE,
        values: variants.map(({ title }) => title),
        is_exclusive: true,
      })),
    })),
  })
  updateProductsWorkflow
    .runAsStep({
      input: transform({ input, options }, ({ input: { listings }, options: created }) => ({
        products: listings.map(({ productId }, index) => {
          const option = created[index]
          if (!option) throw new Error(`no option was created for ${productId}`)
          return { id: productId, option_ids: [option.id] }
        }),
      })),
    })
    .config({ name: "ocop-give-products-their-option" })
  createProductVariantsWorkflow.runAsStep({
    input: transform({ input, options }, ({ input: { listings, currencyCode } }) => ({
      product_variants: listings.flatMap(({ productId, variants }) =>
        variants.map(({ sku, title, priceVnd }) => ({
          product_id: productId,
          sku,
          title,
          manage_inventory: true,
          allow_backorder: false,
          options: { [LISTING_OPTION_TITLE]: title },
          prices: [{ amount: priceVnd, currency_code: currencyCode }],
        })),
      ),
    })),
  })
  const { data: items } = useQueryGraphStep({
    entity: "inventory_item",
    fields: ["id", "sku"],
    filters: transform(input, ({ listings }) => ({
      sku: listings.flatMap(({ variants }) => variants.map(({ sku }) => sku)),
    })),
  })
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, items }, ({ input: { listings, stockLocationId }, items: found }) => {
      const stock = new Map(
        listings.flatMap(({ variants }) => variants.map(({ sku, stockQuantity }) => [sku, stockQuantity])),
      )
      return {
        inventory_levels: found.map(({ id, sku }) => ({
          inventory_item_id: id,
          location_id: stockLocationId,
          stocked_quantity: stock.get(sku ?? "") ?? 0,
        })),
      }
    }),
  })
  updateProductsWorkflow
    .runAsStep({
      input: transform(input, ({ listings, salesChannelId, shippingProfileId }) => ({
        products: listings.map(({ productId, description, metadata }) => ({
          id: productId,
          description,
          metadata,
          status: "published" as const,
          sales_channels: [{ id: salesChannelId }],
          shipping_profile_id: shippingProfileId,
        })),
      })),
    })
    .config({ name: "ocop-publish-listings" })
  recordOutboxEventStep({ name: "seed.listed", tags: ["catalogue", "products", "producers", "communes"] })
})
