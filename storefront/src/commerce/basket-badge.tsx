"use client"

import { useBasket } from "./basket-store"

/** Number of pieces in the basket, on the header's basket; nothing while it is empty. */
export function BasketBadge() {
  const { pieceCount } = useBasket()
  if (pieceCount === 0) return null
  return (
    <span className="badge-n" data-basket-count={pieceCount}>
      <span className="sr">, </span>
      {pieceCount > 999 ? "999+" : pieceCount}
      <span className="sr"> sản phẩm</span>
    </span>
  )
}
