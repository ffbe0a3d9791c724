import type { CartLineRecord } from "./read-cart"
import { CommerceRefusal } from "./refusal"
import { isOrderableQuantity, lineProblemOf, shortageSentence } from "./rules/stock"

/**
 * Refuses a basket that cannot be sold as it stands.
 * @throws CommerceRefusal CART_EMPTY | LINE_INVALID | OUT_OF_STOCK (naming each line and what is left)
 */
export function assertSellable(lines: readonly CartLineRecord[]): void {
  if (lines.length === 0) throw new CommerceRefusal("CART_EMPTY", "Giỏ hàng đang trống. Chọn hàng rồi đặt.")
  const odd = lines.find((line) => !isOrderableQuantity(line.quantity))
  if (odd !== undefined) {
    throw new CommerceRefusal(
      "LINE_INVALID",
      `Số lượng «${odd.title}» là ${odd.quantity}. Mỗi món đặt từ 1 đến 999, là số nguyên.`,
      "quantity",
    )
  }
  assertInStock(lines)
}

/** @throws CommerceRefusal OUT_OF_STOCK */
export function assertInStock(lines: readonly CartLineRecord[]): void {
  const short = lines.flatMap((line) => {
    const problem = lineProblemOf(line.quantity, line.stock)
    return problem === null ? [] : [{ line, problem }]
  })
  const [first] = short
  if (first === undefined) return
  throw new CommerceRefusal("OUT_OF_STOCK", shortageSentence(first.line.title, first.problem), null, {
    lines: short.map(({ line, problem }) => ({
      variantId: line.variantId,
      title: line.title,
      wanted: line.quantity,
      available: problem.available,
    })),
  })
}
