import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CommerceRefusal } from "../refusal"

interface CheckTotalInput {
  cartId: string
  expectedTotalVnd: number
}

/**
 * The shopper pays what was on the screen at the last tap, or is told the new total first.
 * @throws CommerceRefusal TOTAL_CHANGED with `totalVnd`
 */
export const checkTotalStep = createStep(
  "ocop-check-total",
  async ({ cartId, expectedTotalVnd }: CheckTotalInput, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "cart", fields: ["id", "total"], filters: { id: cartId } })
    const totalVnd = Number((data[0] as { total?: number } | undefined)?.total ?? Number.NaN)
    if (!Number.isSafeInteger(totalVnd)) throw new Error(`cart ${cartId}: total is not whole đồng`)
    if (totalVnd !== expectedTotalVnd) {
      const shown = new Intl.NumberFormat("vi-VN").format(totalVnd)
      throw new CommerceRefusal(
        "TOTAL_CHANGED",
        `Tổng tiền đã đổi thành ${shown} ₫. Xem lại rồi bấm đặt hàng lần nữa.`,
        "expectedTotalVnd",
        { totalVnd },
      )
    }
    return new StepResponse({ totalVnd })
  },
)
