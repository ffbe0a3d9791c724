import type { MedusaContainer } from "@medusajs/framework/types"
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import type { CartGroup, CartLine, CartView } from "../../contract"
import { today } from "../../lib/local-day"
import { goodsOnDay, type GoodsOnDay } from "../orders/goods-on-day"
import { pictureOf } from "../orders/picture"
import { presentCommuneNames } from "../orders/present-communes"
import { readCart, type CartLineRecord, type CartRecord } from "./read-cart"
import { chooseShipping } from "./rules/shipping"
import { lineProblemOf, maxQuantityOf } from "./rules/stock"
import { toShippingOffers } from "./shipping-offers"

function toLine(line: CartLineRecord): CartLine {
  return {
    id: line.id,
    variantId: line.variantId,
    title: line.title,
    variantTitle: line.variantTitle,
    handle: line.handle,
    picture: pictureOf(line.productMetadata, line.thumbnail),
    quantity: line.quantity,
    unitPriceVnd: line.unitPriceVnd,
    totalVnd: line.unitPriceVnd * line.quantity,
    maxQuantity: maxQuantityOf(line.stock),
    problem: lineProblemOf(line.quantity, line.stock),
  }
}

/** Lines by producer, producers in the order their first goods were added. */
function groupLines(
  lines: readonly CartLineRecord[],
  goods: Map<string, GoodsOnDay>,
  communeNames: Map<string, string>,
): CartGroup[] {
  const groups = new Map<string, CartGroup>()
  for (const line of lines) {
    const known = goods.get(line.productId)
    const key = known?.producer?.id ?? ""
    const group = groups.get(key) ?? {
      producer: known?.producer ? { slug: known.producer.slug, name: known.producer.name } : null,
      communeName: communeNames.get(known?.unitId ?? "") ?? null,
      lines: [],
    }
    group.lines.push(toLine(line))
    groups.set(key, group)
  }
  return [...groups.values()]
}

async function shippingVndOf(container: MedusaContainer, cart: CartRecord): Promise<number | null> {
  const profileIds = cart.lines.map((line) => line.profileId ?? "")
  if (profileIds.length === 0) return null
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cart.id, is_return: false },
  })
  const chosen = chooseShipping(toShippingOffers(result), profileIds)
  return chosen === null ? null : chosen.reduce((sum, offer) => sum + offer.amountVnd, 0)
}

/**
 * The basket as its page shows it: live prices, stock and shipping. Null when there is no such open
 * basket (a completed one is an order, and no longer shown here). Reads only.
 */
export async function readBasket(container: MedusaContainer, cartId: string): Promise<CartView | null> {
  const cart = await readCart(container, cartId)
  if (cart === null || cart.completed) return null
  const productIds = [...new Set(cart.lines.map((line) => line.productId))]
  const [goods, shippingVnd] = await Promise.all([
    goodsOnDay(container, { productIds }, today()),
    shippingVndOf(container, cart),
  ])
  const unitIds = [...goods.values()].flatMap((known) => known.unitId ?? [])
  const groups = groupLines(cart.lines, goods, await presentCommuneNames(container, unitIds))
  const itemsTotalVnd = cart.lines.reduce((sum, line) => sum + line.unitPriceVnd * line.quantity, 0)
  return {
    id: cart.id,
    groups,
    pieceCount: cart.lines.reduce((sum, line) => sum + line.quantity, 0),
    itemsTotalVnd,
    shippingVnd,
    totalVnd: itemsTotalVnd + (shippingVnd ?? 0),
  }
}
