"use client"

import type { ProductDetail } from "@ocop/backend/contract"

/** Placeholder until the basket lands. */
export function BuyBox(_props: {
  variants: ProductDetail["variants"]
  handle: string
  title: string
  picture: string
  inSeason?: boolean
}) {
  return null
}
