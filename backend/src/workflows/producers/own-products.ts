import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerProduct } from "../../contract"
import { today } from "../../lib/local-day"
import { goodsOnDay } from "../orders/goods-on-day"

interface RawProduct {
  id: string
  handle: string | null
  status: string
  variants?: { id: string }[] | null
}

/** Every registered product of a producer with today's state of its certificate, by name. */
export async function ownProducts(
  container: MedusaContainer,
  producerId: string,
): Promise<ProducerProduct[]> {
  const goods = await goodsOnDay(container, { producerId }, today())
  if (goods.size === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "status", "variants.id"],
    filters: { id: [...goods.keys()] },
  })
  const products = new Map((data as unknown as RawProduct[]).map((product) => [product.id, product]))
  return [...goods.values()]
    .map(({ productId, registeredProductId, name, seal }) => {
      const product = products.get(productId)
      return {
        id: productId,
        registeredProductId,
        name,
        handle: product?.handle ?? null,
        onSale: product?.status === "published" && (product.variants?.length ?? 0) > 0,
        seal,
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}
