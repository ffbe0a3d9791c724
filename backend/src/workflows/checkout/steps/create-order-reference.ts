import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { today } from "../../../lib/local-day"
import { MARKETPLACE_MODULE } from "../../../modules/marketplace"
import type MarketplaceModuleService from "../../../modules/marketplace/service"
import { goodsOnDay } from "../../orders/goods-on-day"
import type { LineSeal } from "../../orders/line-seal"
import { newOrderCode } from "../rules/order-code"

interface OrderReferenceInput {
  cartId: string
  orderId: string
}

export interface OrderReferenceResult {
  code: string
  totalVnd: number
}

interface RawOrder {
  id: string
  total: number
  shipping_address: { phone: string | null } | null
  items: { id: string; product_id: string | null; variant_id: string | null }[]
}

/** With 23⁶ codes a collision is rare; five in a row means something else is wrong. */
const CODE_ATTEMPTS = 5

async function readOrder(container: MedusaContainer, orderId: string): Promise<RawOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "total", "shipping_address.phone", "items.id", "items.product_id", "items.variant_id"],
    filters: { id: orderId },
  })
  const order = data[0] as unknown as RawOrder | undefined
  if (order === undefined) throw new Error(`order ${orderId} vanished during completion`)
  return order
}

async function freeCode(marketplace: MarketplaceModuleService): Promise<string> {
  for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt++) {
    const code = newOrderCode()
    const taken = await marketplace.listOrderReferences({ code }, { take: 1, withDeleted: true })
    if (taken.length === 0) return code
  }
  throw new Error(`no free order code in ${CODE_ATTEMPTS} attempts`)
}

/**
 * Gives the order the code its shopper keeps, and freezes per line the rank that could be shown today.
 *
 * Idempotent: a cart that has its reference keeps it, code and seals unchanged.
 * Compensated: a reference made by this run is removed.
 */
export const createOrderReferenceStep = createStep(
  "ocop-create-order-reference",
  async ({ cartId, orderId }: OrderReferenceInput, { container }) => {
    const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
    const order = await readOrder(container, orderId)
    const totalVnd = Number(order.total)
    const [existing] = await marketplace.listOrderReferences({ cart_id: cartId }, { take: 1 })
    if (existing !== undefined)
      return new StepResponse<OrderReferenceResult, string | null>({ code: existing.code, totalVnd }, null)

    const productIds = [...new Set(order.items.flatMap((item) => item.product_id ?? []))]
    const goods = await goodsOnDay(container, { productIds }, today())
    const seals: LineSeal[] = order.items.map((item) => {
      const known = goods.get(item.product_id ?? "")
      return {
        lineId: item.id,
        variantId: item.variant_id,
        producerName: known?.producer?.name ?? null,
        producerId: known?.producer?.id ?? null,
        asOf: today(),
        state: known?.seal.state ?? null,
        stars: known?.seal.stars ?? null,
        verificationCode: known?.seal.verificationCode ?? null,
      }
    })
    const reference = await marketplace.createOrderReferences({
      order_id: orderId,
      cart_id: cartId,
      code: await freeCode(marketplace),
      phone_e164: order.shipping_address?.phone ?? "",
      seals: { lines: seals },
    })
    return new StepResponse<OrderReferenceResult, string | null>(
      { code: reference.code, totalVnd },
      reference.id,
    )
  },
  async (referenceId, { container }) => {
    if (!referenceId) return
    await container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE).deleteOrderReferences(referenceId)
  },
)
