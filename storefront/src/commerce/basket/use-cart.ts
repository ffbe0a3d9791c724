"use client"

import type { CartView } from "@ocop/backend/contract"
import { useCallback, useEffect, useState } from "react"
import { ask } from "../api-client"
import { basket, useBasket } from "../basket-store"

export type CartState =
  | { status: "loading"; view: CartView | null }
  | { status: "ready"; view: CartView }
  | { status: "failed"; view: CartView | null; message: string }

function quantitiesOf(view: CartView): Map<string, number> {
  return new Map(
    view.groups.flatMap(({ lines }) => lines.map((line) => [line.variantId, line.quantity] as const)),
  )
}

/**
 * The basket with live prices, stock and shipping; asked again whenever this browser's changes have
 * been answered. The server's quantities then become the ones the badge shows.
 */
export function useCart(): { cart: CartState; reload: () => void } {
  const [cart, setCart] = useState<CartState>({ status: "loading", view: null })
  const [round, setRound] = useState(0)
  const { pending } = useBasket()
  useEffect(() => {
    if (pending) return
    let isLatest = true
    void ask<CartView>("/api/cart").then((answer) => {
      if (!isLatest) return
      if (answer.ok) {
        setCart({ status: "ready", view: answer.data })
        basket().adopt(quantitiesOf(answer.data))
      } else {
        setCart((before) => ({ status: "failed", view: before.view, message: answer.fault.message }))
      }
    })
    return () => {
      isLatest = false
    }
  }, [pending, round])
  const reload = useCallback(() => setRound((count) => count + 1), [])
  return { cart, reload }
}
