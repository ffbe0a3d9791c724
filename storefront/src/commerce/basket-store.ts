"use client"

import type { BasketSummary, CheckoutFault } from "@ocop/backend/contract"
import { useSyncExternalStore } from "react"
import { BasketQueue, EMPTY_BASKET, type BasketState, type Quantities, type SendResult } from "./basket-queue"

/** What this browser knows of the basket, so that pages show the badge without asking the server. */
const STORAGE_KEY = "ocop-gio"
/** What this tab asked for and has no answer to: the next page of the tab sends it again. */
const UNANSWERED_KEY = "ocop-gio-cho"
const RETRY_MS = 1_000
const NETWORK_MESSAGE = "Mạng yếu, chưa đổi được giỏ hàng. Kiểm tra mạng rồi thử lại."

const listeners = new Set<() => void>()

function read(storage: "localStorage" | "sessionStorage", key: string): Quantities {
  try {
    const stored: unknown = JSON.parse(globalThis[storage].getItem(key) ?? "[]")
    return new Map(Array.isArray(stored) ? (stored as [string, number][]) : [])
  } catch {
    return new Map()
  }
}

function store({ snapshot, unanswered }: BasketQueue): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify([...snapshot.quantities]))
    sessionStorage.setItem(UNANSWERED_KEY, JSON.stringify([...unanswered]))
  } catch {
    // Storage is full or forbidden: the basket itself lives on the server.
  }
}

async function put(variantId: string, quantity: number): Promise<SendResult> {
  const response = await fetch("/api/cart/lines", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    // The answer carries the basket's cookie: it must arrive even when the person leaves the page.
    keepalive: true,
    body: JSON.stringify({ variantId, quantity }),
  })
  const answer = (await response.json()) as BasketSummary & CheckoutFault
  if (!response.ok) return { ok: false, message: answer.message }
  return { ok: true, quantities: new Map(answer.lines.map((line) => [line.variantId, line.quantity])) }
}

async function send(variantId: string, quantity: number): Promise<SendResult> {
  try {
    return await put(variantId, quantity)
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    return put(variantId, quantity).catch(() => ({ ok: false, message: NETWORK_MESSAGE }))
  }
}

let queue: BasketQueue | undefined

/** The page's basket; made on first use in the browser, never on the server. */
export function basket(): BasketQueue {
  if (queue === undefined) {
    const made = new BasketQueue(
      send,
      () => {
        store(made)
        for (const listener of listeners) listener()
      },
      read("localStorage", STORAGE_KEY),
    )
    queue = made
    made.resume(read("sessionStorage", UNANSWERED_KEY))
    addEventListener("storage", (event) => {
      if (event.key === STORAGE_KEY) made.adopt(read("localStorage", STORAGE_KEY))
    })
  }
  return queue
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The basket as this browser shows it; empty while the page is made on the server. */
export function useBasket(): BasketState {
  return useSyncExternalStore(
    subscribe,
    () => basket().snapshot,
    () => EMPTY_BASKET,
  )
}
