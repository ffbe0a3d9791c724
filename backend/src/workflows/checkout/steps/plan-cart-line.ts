import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BasketSummary, SetCartLineBody } from "../../../contract"
import { requireCart } from "../read-cart"
import { CommerceRefusal } from "../refusal"
import { lineProblemOf, shortageSentence, type VariantStock } from "../rules/stock"

interface PlanInput {
  request: SetCartLineBody & { cartId: string }
  /** Only to say that the basket is locked while this runs. */
  lock: { ownerId: string }
}

export interface CartLinePlan {
  action: "add" | "change" | "remove" | "none"
  lineId: string | null
  /** The basket as it will be. */
  after: BasketSummary
}

interface RawVariant {
  id: string
  title: string | null
  manage_inventory: boolean
  allow_backorder: boolean
  product?: { title: string; status: string; sales_channels?: { id: string }[] | null } | null
}

async function variantForSale(
  container: MedusaContainer,
  variantId: string,
  salesChannelId: string,
): Promise<{ title: string; stock: VariantStock }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "title",
      "manage_inventory",
      "allow_backorder",
      "product.title",
      "product.status",
      "product.sales_channels.id",
    ],
    filters: { id: variantId },
  })
  const variant = data[0] as unknown as RawVariant | undefined
  const inChannel = variant?.product?.sales_channels?.some(({ id }) => id === salesChannelId) === true
  if (variant === undefined || !inChannel) {
    throw new CommerceRefusal(
      "VARIANT_NOT_FOUND",
      "Không tìm thấy món này trên sàn. Tải lại trang rồi chọn lại.",
      "variantId",
    )
  }
  const counted = variant.manage_inventory && !variant.allow_backorder
  const availability = counted
    ? await getVariantAvailability(query, { variant_ids: [variantId], sales_channel_id: salesChannelId })
    : {}
  return {
    title: variant.product?.title ?? "",
    stock: {
      onSale: variant.product?.status === "published",
      available: counted ? (availability[variantId]?.availability ?? 0) : null,
    },
  }
}

/** Compares what is asked with what is in the basket and in stock. Writes nothing. */
export const planCartLineStep = createStep(
  "ocop-plan-cart-line",
  async ({ request }: PlanInput, { container }) => {
    const { cartId, variantId, quantity } = request
    const cart = await requireCart(container, cartId)
    if (cart.completed) {
      throw new CommerceRefusal("CART_COMPLETED", "Giỏ này đã đặt hàng xong. Tải lại trang để mở giỏ mới.")
    }
    const line = cart.lines.find((candidate) => candidate.variantId === variantId)
    if (quantity > 0) {
      const wanted = line ?? (await variantForSale(container, variantId, cart.salesChannelId))
      const problem = lineProblemOf(quantity, wanted.stock)
      if (problem !== null) {
        throw new CommerceRefusal("OUT_OF_STOCK", shortageSentence(wanted.title, problem), "quantity", {
          lines: [{ variantId, title: wanted.title, wanted: quantity, available: problem.available }],
        })
      }
    }
    const others = cart.lines.filter((candidate) => candidate !== line)
    const after: BasketSummary = {
      cartId,
      lines: [
        ...others.map((other) => ({ variantId: other.variantId, quantity: other.quantity })),
        ...(quantity > 0 ? [{ variantId, quantity }] : []),
      ],
    }
    return new StepResponse<CartLinePlan>({
      action: actionFor(line?.quantity ?? 0, quantity),
      lineId: line?.id ?? null,
      after,
    })
  },
)

function actionFor(before: number, quantity: number): CartLinePlan["action"] {
  if (before === quantity) return "none"
  if (quantity === 0) return "remove"
  return before === 0 ? "add" : "change"
}
