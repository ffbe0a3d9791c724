"use client"

/** Placeholder until the basket lands. */
export function BasketBadge() {
  return null
}
