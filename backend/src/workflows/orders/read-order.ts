import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { getOrdersListWorkflow } from "@medusajs/medusa/core-flows"
import type { OrderLine, OrderSummary, OrderView } from "../../contract"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type MarketplaceModuleService from "../../modules/marketplace/service"
import { maskPhone } from "../checkout/rules/phone"
import { sealsByLine, type LineSeal } from "./line-seal"
import { pictureOf } from "./picture"
import { orderStatusOf } from "./rules/order-status"

interface RawOrderItem {
  id: string
  product_title: string | null
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
  total: number
  product?: { metadata: Record<string, unknown> | null } | null
}

interface RawOrder {
  id: string
  status: string
  fulfillment_status?: string | null
  created_at: string | Date
  total: number
  shipping_total: number
  shipping_address?: {
    first_name: string | null
    address_1: string | null
    city: string | null
    province: string | null
  } | null
  items: RawOrderItem[]
}

const ORDER_FIELDS = [
  "id",
  "status",
  "created_at",
  "total",
  "shipping_total",
  "shipping_address.*",
  "items.*",
  "items.product.metadata",
]

async function queryOrders(container: MedusaContainer, ids: string[]): Promise<RawOrder[]> {
  if (ids.length === 0) return []
  const { result } = await getOrdersListWorkflow(container).run({
    input: { fields: ORDER_FIELDS, variables: { filters: { id: ids } } },
  })
  return (Array.isArray(result) ? result : result.rows) as unknown as RawOrder[]
}

function toLine(item: RawOrderItem, seal: LineSeal | undefined): OrderLine {
  return {
    title: item.product_title ?? "",
    variantTitle: item.variant_title,
    handle: item.product_handle,
    picture: pictureOf(item.product?.metadata ?? null, item.thumbnail),
    producerName: seal?.producerName ?? "",
    quantity: Number(item.quantity),
    unitPriceVnd: Number(item.unit_price),
    totalVnd: Number(item.total),
    starsAtSale: seal?.stars ?? null,
  }
}

function toView(order: RawOrder, reference: { code: string; phone_e164: string; seals: unknown }): OrderView {
  const seals = sealsByLine(reference.seals)
  const address = order.shipping_address
  const totalVnd = Number(order.total)
  const shippingVnd = Number(order.shipping_total)
  return {
    code: reference.code,
    placedAt: new Date(order.created_at).toISOString(),
    status: orderStatusOf(order),
    payment: "cod",
    lines: order.items.map((item) => toLine(item, seals.get(item.id))),
    itemsTotalVnd: totalVnd - shippingVnd,
    shippingVnd,
    totalVnd,
    recipient: {
      fullName: address?.first_name ?? "",
      phoneMasked: maskPhone(reference.phone_e164),
      address: [address?.address_1, address?.city, address?.province].filter(Boolean).join(", "),
    },
  }
}

/**
 * The order of a code and the telephone number it was placed with, both in canonical form; null when
 * either does not match, without telling which.
 */
export async function findOrder(
  container: MedusaContainer,
  code: string,
  phoneE164: string,
): Promise<OrderView | null> {
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [reference] = await marketplace.listOrderReferences({ code, phone_e164: phoneE164 }, { take: 1 })
  if (reference === undefined) return null
  const [order] = await queryOrders(container, [reference.order_id])
  return order === undefined ? null : toView(order, reference)
}

/** A signed-in shopper's own orders, newest first; at most `limit`. */
export async function listOrdersOf(
  container: MedusaContainer,
  customerId: string,
  limit: number,
): Promise<OrderSummary[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { customer_id: customerId },
    pagination: { take: limit, skip: 0, order: { created_at: "DESC" } },
  })
  const ids = (data as { id: string }[]).map(({ id }) => id)
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
  const [orders, references] = await Promise.all([
    queryOrders(container, ids),
    ids.length === 0 ? [] : marketplace.listOrderReferences({ order_id: ids }, { take: limit }),
  ])
  const codes = new Map(references.map((reference) => [reference.order_id, reference.code]))
  return orders
    .flatMap((order) => {
      const code = codes.get(order.id)
      if (code === undefined) return []
      return {
        code,
        placedAt: new Date(order.created_at).toISOString(),
        status: orderStatusOf(order),
        pieceCount: order.items.reduce((sum, item) => sum + Number(item.quantity), 0),
        totalVnd: Number(order.total),
      }
    })
    .sort((a, b) => b.placedAt.localeCompare(a.placedAt))
}
