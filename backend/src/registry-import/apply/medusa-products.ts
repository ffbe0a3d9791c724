import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../lib/bulk-sql"

/**
 * Rows of Medusa's own `product` table. Medusa's product service takes some 190 products a second,
 * too slow for a register, so the import writes these rows itself, in its transaction: the very
 * columns `createProducts` fills for a product without options or variants. A test reads and
 * extends such a product through Medusa's service.
 */
export interface NewMedusaProduct {
  id: string
  title: string
  handle: string
  external_id: string | null
}

const TYPES = {
  id: "text",
  title: "text",
  handle: "text",
  external_id: "text",
  status: "text",
  is_giftcard: "boolean",
  discountable: "boolean",
}

/** Inserts products known to the register and not on sale: drafts without variants. */
export function insertMedusaProducts(tx: Knex, products: readonly NewMedusaProduct[]): Promise<void> {
  const rows = products.map((product) => ({
    ...product,
    status: "draft",
    is_giftcard: false,
    discountable: true,
  }))
  return insertRows(tx, "product", TYPES, rows)
}

export interface RenamedMedusaProduct {
  id: string
  oldTitle: string
  title: string
  externalId: string | null
}

/** Follows a correction of the register, but leaves a title the shop has chosen itself. */
export async function renameMedusaProducts(
  tx: Knex,
  products: readonly RenamedMedusaProduct[],
): Promise<void> {
  if (products.length === 0) return
  await tx.raw(
    `update product p
        set title = case when p.title = r."oldTitle" then r.title else p.title end,
            external_id = coalesce(r."externalId", p.external_id), updated_at = now()
       from jsonb_to_recordset(?::jsonb) as r(id text, "oldTitle" text, title text, "externalId" text)
      where p.id = r.id`,
    [JSON.stringify(products)],
  )
}

export async function loadProductHandles(db: Knex): Promise<string[]> {
  return db("product").whereNull("deleted_at").pluck("handle")
}
