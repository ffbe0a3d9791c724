import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows, updateRows } from "../../../lib/bulk-sql"

export interface RegisteredProductFields {
  id: string
  registry_code: string | null
  identity_key: string
  name: string
  folded_name: string
  producer_id: string
  set_no: number | null
  product_set_id: string | null
  unit_id: string
}

export interface NewRegisteredProductRow extends RegisteredProductFields {
  product_id: string
  sample: boolean
  import_id: string
}

const FIELDS = {
  id: "text",
  registry_code: "text",
  identity_key: "text",
  name: "text",
  folded_name: "text",
  producer_id: "text",
  set_no: "integer",
  product_set_id: "text",
  unit_id: "text",
}

/** Inserts registered products in the caller's transaction. */
export function insertRegisteredProducts(tx: Knex, rows: readonly NewRegisteredProductRow[]): Promise<void> {
  const types = { ...FIELDS, product_id: "text", sample: "boolean", import_id: "text" }
  return insertRows(tx, "ocop_registered_product", types, rows)
}

/** Corrects registered products in the caller's transaction. */
export function updateRegisteredProducts(tx: Knex, rows: readonly RegisteredProductFields[]): Promise<void> {
  return updateRows(tx, "ocop_registered_product", FIELDS, rows)
}
