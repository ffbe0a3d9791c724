import type { ReadDatabase } from "../lib/database"

/** What Medusa knows of a registered product: its page, variants and stock. */
export interface ShopProductRow {
  id: string
  handle: string
  title: string
  status: string
  description: string | null
  metadata: Record<string, unknown> | null
  thumbnail: string | null
  createdAt: string
}

export interface VariantRow {
  id: string
  productId: string
  title: string
  sku: string | null
  allowBackorder: boolean
  manageInventory: boolean
  priceSetId: string | null
  /** Units that can be sold from the locations of a sales channel; null = none recorded. */
  available: number | null
}

export interface ShopRows {
  products: ShopProductRow[]
  variants: VariantRow[]
  images: { productId: string; url: string }[]
}

const PRODUCTS = `
  SELECT p.id, p.handle, p.title, p.status, p.description, p.metadata, p.thumbnail,
    p.created_at::text AS "createdAt"
  FROM product p
  WHERE p.deleted_at IS NULL
    AND p.id IN (SELECT product_id FROM ocop_registered_product WHERE deleted_at IS NULL)`

/**
 * A variant made of several stock items can be sold as often as its scarcest item allows. Materialised:
 * right after a seed PostgreSQL has no statistics yet, and folded into one plan this took 20 seconds.
 */
const VARIANTS = `
  WITH location AS MATERIALIZED (
    SELECT DISTINCT stock_location_id AS id FROM sales_channel_stock_location WHERE deleted_at IS NULL
  ),
  on_hand AS MATERIALIZED (
    SELECT inventory_item_id, sum(stocked_quantity - reserved_quantity) AS quantity
    FROM inventory_level
    WHERE deleted_at IS NULL AND location_id IN (SELECT id FROM location)
    GROUP BY inventory_item_id
  ),
  stock AS MATERIALIZED (
    SELECT link.variant_id,
      min(floor(coalesce(on_hand.quantity, 0) / greatest(link.required_quantity, 1)))::int AS available
    FROM product_variant_inventory_item link
    LEFT JOIN on_hand USING (inventory_item_id)
    WHERE link.deleted_at IS NULL
    GROUP BY link.variant_id
  )
  SELECT v.id, v.product_id AS "productId", v.title, v.sku, v.allow_backorder AS "allowBackorder",
    v.manage_inventory AS "manageInventory", price.price_set_id AS "priceSetId", stock.available
  FROM product_variant v
  JOIN product p ON p.id = v.product_id AND p.deleted_at IS NULL AND p.status = 'published'
  LEFT JOIN product_variant_price_set price ON price.variant_id = v.id AND price.deleted_at IS NULL
  LEFT JOIN stock ON stock.variant_id = v.id
  WHERE v.deleted_at IS NULL
  ORDER BY v.product_id, v.variant_rank, v.id`

const IMAGES = `
  SELECT product_id AS "productId", url FROM image
  WHERE deleted_at IS NULL ORDER BY product_id, rank, id`

export async function loadShopRows(database: ReadDatabase): Promise<ShopRows> {
  const [products, variants, images] = await Promise.all([
    database.rows<ShopProductRow>(PRODUCTS),
    database.rows<VariantRow>(VARIANTS),
    database.rows<{ productId: string; url: string }>(IMAGES),
  ])
  return { products, variants, images }
}
