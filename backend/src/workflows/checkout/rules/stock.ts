import { LINE_QUANTITY_LIMITS, type LineProblem } from "../../../contract"

/** What can be had of a variant now. `available` null: stock is not counted, or may run below zero. */
export interface VariantStock {
  onSale: boolean
  available: number | null
}

/** The most one line may ask for now; 0 when nothing can be had. */
export function maxQuantityOf(stock: VariantStock): number {
  if (!stock.onSale) return 0
  const available = stock.available ?? LINE_QUANTITY_LIMITS.max
  return Math.max(0, Math.min(LINE_QUANTITY_LIMITS.max, Math.floor(available)))
}

/** What stands between this many pieces and their sale, or null. */
export function lineProblemOf(quantity: number, stock: VariantStock): LineProblem | null {
  const available = maxQuantityOf(stock)
  if (!stock.onSale) return { code: "NOT_ON_SALE", available: 0 }
  if (available === 0) return { code: "OUT_OF_STOCK", available: 0 }
  return quantity > available ? { code: "NOT_ENOUGH", available } : null
}

/** True for a quantity that may stand on an order line. */
export function isOrderableQuantity(quantity: number): boolean {
  return (
    Number.isInteger(quantity) && quantity >= LINE_QUANTITY_LIMITS.min && quantity <= LINE_QUANTITY_LIMITS.max
  )
}

/** The sentence for a shopper: which goods, what is left, what to do. */
export function shortageSentence(title: string, problem: LineProblem): string {
  switch (problem.code) {
    case "NOT_ON_SALE":
      return `«${title}» hiện không bán nữa. Bỏ món này khỏi giỏ để đặt tiếp.`
    case "OUT_OF_STOCK":
      return `«${title}» vừa hết hàng. Bỏ món này khỏi giỏ để đặt tiếp.`
    case "NOT_ENOUGH":
      return `«${title}» chỉ còn ${problem.available}. Giảm số lượng để đặt tiếp.`
  }
}
