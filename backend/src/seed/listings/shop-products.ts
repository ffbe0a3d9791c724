import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fold } from "../../lib/fold"
import { CERTIFICATE_MODULE } from "../../modules/certificate"
import type CertificateModuleService from "../../modules/certificate/service"

/** What the shop holds of a product of the register. */
export interface ShopProduct {
  id: string
  /** Set by the last step of listing: a product that has it is done, whatever became of it since. */
  hasListing: boolean
  variantIds: string[]
  optionIds: string[]
}

/** Products of the register by folded name. */
export async function loadShopProducts(
  container: MedusaContainer,
  names: readonly string[],
): Promise<Map<string, ShopProduct>> {
  const registered = await container
    .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
    .listRegisteredProducts(
      { folded_name: names.map(fold), sample: true },
      { select: ["product_id", "folded_name"] },
    )
  const { data: products } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "metadata", "variants.id", "options.id"],
    filters: { id: registered.map((product) => product.product_id) },
  })
  const byId = new Map(products.map((product) => [product.id, product]))
  const shop = new Map<string, ShopProduct>()
  for (const { product_id: id, folded_name: foldedName } of registered) {
    const product = byId.get(id)
    if (!product) continue
    shop.set(foldedName, {
      id,
      hasListing: typeof product.metadata?.["picture"] === "string",
      variantIds: (product.variants ?? []).map((variant: { id: string }) => variant.id),
      optionIds: (product.options ?? []).map((option: { id: string }) => option.id),
    })
  }
  return shop
}
