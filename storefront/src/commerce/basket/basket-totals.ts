import type { CartGroup, CartView } from "@ocop/backend/contract"
import type { Quantities } from "../basket-queue"

export interface BasketTotals {
  pieceCount: number
  itemsTotalVnd: number
  shippingVnd: number | null
  totalVnd: number
}

/** Lines with the quantities wished now; a line wished away is left out, an emptied producer too. */
export function groupsAsWished(view: CartView, wished: Quantities): CartGroup[] {
  return view.groups
    .map((group) => ({
      ...group,
      lines: group.lines.flatMap((line) => {
        const quantity = wished.get(line.variantId) ?? 0
        return quantity > 0 ? [{ ...line, quantity, totalVnd: line.unitPriceVnd * quantity }] : []
      }),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** Totals of what is shown, ahead of the server by the prices it last told. */
export function totalsOf(groups: readonly CartGroup[], shippingVnd: number | null): BasketTotals {
  const lines = groups.flatMap((group) => group.lines)
  const itemsTotalVnd = lines.reduce((sum, line) => sum + line.totalVnd, 0)
  return {
    pieceCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    itemsTotalVnd,
    shippingVnd: lines.length === 0 ? null : shippingVnd,
    totalVnd: itemsTotalVnd + (lines.length === 0 ? 0 : (shippingVnd ?? 0)),
  }
}
