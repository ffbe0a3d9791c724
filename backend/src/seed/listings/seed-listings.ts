import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  deleteProductOptionsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { fold } from "../../lib/fold"
import { LISTING_OPTION_TITLE, listProductsWorkflow } from "../../workflows/seed/list-products"
import type { SeedPart } from "../seed-part"
import { STORE_CURRENCY } from "../store/settings"
import { readStorefrontSettings, type StorefrontSettings } from "../store/storefront-settings"
import { planListings } from "./listing-plans"
import type { PlannedListing } from "./plan-listing"
import { loadShopProducts, type ShopProduct } from "./shop-products"

/** One workflow lists this many products: few enough for its memory, many enough to be quick. */
const BATCH_SIZE = 40

interface DueListing {
  plan: PlannedListing
  product: ShopProduct
}

/** Takes away what a seed killed half-way left of a listing, so that it can be made anew. */
async function clearRemains(container: MedusaContainer, due: readonly DueListing[]): Promise<void> {
  const variantIds = due.flatMap(({ product }) => product.variantIds)
  if (variantIds.length > 0) {
    await deleteProductVariantsWorkflow(container).run({ input: { ids: variantIds } })
  }
  await deleteStrayOptions(container)
  const withOptions = due.map(({ product }) => product).filter(({ optionIds }) => optionIds.length > 0)
  if (withOptions.length === 0) return
  // An option can only be deleted once no product has it.
  await updateProductsWorkflow(container).run({
    input: { products: withOptions.map(({ id }) => ({ id, option_ids: [] })) },
  })
  await deleteProductOptionsWorkflow(container).run({
    input: { ids: withOptions.flatMap(({ optionIds }) => optionIds) },
  })
}

/** An exclusive option that no product has: made just before the seed was killed. */
async function deleteStrayOptions(container: MedusaContainer): Promise<void> {
  const { data: options } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_option",
    fields: ["id", "products.id"],
    filters: { title: LISTING_OPTION_TITLE, is_exclusive: true },
  })
  const ids = options.filter(({ products }) => !products?.length).map(({ id }) => id)
  if (ids.length > 0) await deleteProductOptionsWorkflow(container).run({ input: { ids } })
}

async function putOnSale(
  container: MedusaContainer,
  due: readonly DueListing[],
  settings: StorefrontSettings,
): Promise<void> {
  if (due.length === 0) return
  await clearRemains(container, due)
  for (let start = 0; start < due.length; start += BATCH_SIZE) {
    await listProductsWorkflow(container).run({
      input: {
        listings: due.slice(start, start + BATCH_SIZE).map(({ plan, product }) => ({
          productId: product.id,
          description: plan.description,
          metadata: plan.metadata,
          variants: plan.variants,
        })),
        currencyCode: STORE_CURRENCY,
        salesChannelId: settings.salesChannelId,
        shippingProfileId: settings.shippingProfileId,
        stockLocationId: settings.stockLocationId,
      },
    })
  }
}

/** Known to the register and not sold: stays a draft in the shop, with its drawing and description. */
async function describeOnly(container: MedusaContainer, due: readonly DueListing[]): Promise<void> {
  if (due.length === 0) return
  await updateProductsWorkflow(container).run({
    input: {
      products: due.map(({ plan, product }) => ({
        id: product.id,
        description: plan.description,
        metadata: plan.metadata,
      })),
    },
  })
}

export const seedListings: SeedPart = {
  title: "Gian hàng mẫu",
  isSample: true,
  async run({ container, dataDir }) {
    const plans = planListings()
    const shop = await loadShopProducts(
      container,
      plans.map(({ productName }) => productName),
    )
    const due = plans.flatMap((plan): DueListing[] => {
      const product = shop.get(fold(plan.productName))
      return product && !product.hasListing ? [{ plan, product }] : []
    })
    await putOnSale(
      container,
      due.filter(({ plan }) => plan.onSale),
      readStorefrontSettings(dataDir),
    )
    await describeOnly(
      container,
      due.filter(({ plan }) => !plan.onSale),
    )
    return `${plans.filter(({ onSale }) => onSale).length} sản phẩm đang bán`
  },
}
