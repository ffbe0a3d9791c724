import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerKind } from "../../../contract"
import { insertRows, updateRows } from "../../../lib/bulk-sql"

export interface NewProducerRow {
  id: string
  kind: ProducerKind
  legal_name: string
  display_name: string
  folded_name: string
  slug: string
  tax_code: string | null
  registered_unit_id: string
  district_at_registration: string | null
  status: "active"
  sample: boolean
  import_id: string
}

/** Inserts producers in the caller's transaction. */
export function insertProducers(tx: Knex, rows: readonly NewProducerRow[]): Promise<void> {
  const types = {
    id: "text",
    kind: "text",
    legal_name: "text",
    display_name: "text",
    folded_name: "text",
    slug: "text",
    tax_code: "text",
    registered_unit_id: "text",
    district_at_registration: "text",
    status: "text",
    sample: "boolean",
    import_id: "text",
  }
  return insertRows(tx, "ocop_producer", types, rows)
}

export interface ProducerUpdateRow {
  id: string
  kind: ProducerKind
  tax_code: string | null
}

/** Completes what the register now knows of producers, in the caller's transaction. */
export function updateProducers(tx: Knex, rows: readonly ProducerUpdateRow[]): Promise<void> {
  return updateRows(tx, "ocop_producer", { id: "text", kind: "text", tax_code: "text" }, rows)
}
