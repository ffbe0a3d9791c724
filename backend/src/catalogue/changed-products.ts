import type { CacheTag } from "../contract"
import { COARSE_TAGS } from "../contract/cache-tags"
import type { ReadDatabase } from "../lib/database"
import type { Snapshot } from "./model"

export interface ProductHandle {
  productId: string
  handle: string
}

/**
 * Products behind the ids Medusa's events carry: of products, variants, stock levels, reservations or
 * prices. Deleted rows count, for their deletion is the news.
 */
const PRODUCTS_BEHIND = `
  WITH variants AS (
    SELECT id, product_id FROM product_variant WHERE id = ANY(:ids)
    UNION
    SELECT v.id, v.product_id FROM product_variant v
      JOIN product_variant_inventory_item link ON link.variant_id = v.id
      WHERE link.inventory_item_id IN (
        SELECT inventory_item_id FROM inventory_level WHERE id = ANY(:ids)
        UNION SELECT inventory_item_id FROM reservation_item WHERE id = ANY(:ids))
    UNION
    SELECT v.id, v.product_id FROM product_variant v
      JOIN product_variant_price_set link ON link.variant_id = v.id
      JOIN price ON price.price_set_id = link.price_set_id
      WHERE price.id = ANY(:ids) OR price.price_list_id = ANY(:ids)
  )
  SELECT id AS "productId", handle FROM product
  WHERE id = ANY(:ids) OR id IN (SELECT product_id FROM variants)`

export function productsBehind(database: ReadDatabase, ids: readonly string[]): Promise<ProductHandle[]> {
  return database.rows<ProductHandle>(PRODUCTS_BEHIND, { ids: [...ids] })
}

/** Above this many products the coarse tags say it better. */
const MAX_FINE_PRODUCTS = 50

/**
 * Tags of the pages that show these products: their own under old and new handle, the lists, and the
 * pages of their producers and communes. The coarse ones when there are many, or when an id led to
 * nothing any more.
 */
export function tagsOfProducts(changed: readonly ProductHandle[], snapshot: Snapshot): CacheTag[] {
  if (changed.length === 0 || changed.length > MAX_FINE_PRODUCTS) return [...COARSE_TAGS]
  const shown = new Map(snapshot.entries.map((entry) => [entry.shop.productId, entry]))
  const tags = new Set<CacheTag>(["catalogue"])
  for (const { productId, handle } of changed) {
    tags.add(`product:${handle}`)
    const entry = shown.get(productId)
    // Not shown yet: lists of all kinds may gain it.
    if (entry === undefined) for (const tag of COARSE_TAGS) tags.add(tag)
    if (entry === undefined) continue
    tags.add(`product:${entry.shop.handle}`)
    tags.add(`producer:${entry.product.producer.slug}`)
    if (entry.item.commune !== null) tags.add(`commune:${entry.item.commune.slug}`)
  }
  return [...tags]
}

/** Handles to keep: the present ones, and those the last snapshot still knew. */
export function handlesToKeep(changed: readonly ProductHandle[], snapshot: Snapshot): ProductHandle[] {
  const ids = new Set(changed.map(({ productId }) => productId))
  const before = snapshot.entries.flatMap(({ shop: { productId, handle } }) =>
    ids.has(productId) ? [{ productId, handle }] : [],
  )
  return [...before, ...changed]
}
