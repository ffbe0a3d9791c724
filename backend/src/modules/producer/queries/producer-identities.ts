import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerKind } from "../../../contract"

/** What makes a producer recognisable in a spreadsheet. */
export interface ProducerIdentity {
  id: string
  name: string
  kind: ProducerKind
  taxCode: string | null
  unitId: string | null
}

export async function loadProducerIdentities(db: Knex): Promise<ProducerIdentity[]> {
  return db("ocop_producer").whereNull("deleted_at").orderBy("id").select({
    id: "id",
    name: "legal_name",
    kind: "kind",
    taxCode: "tax_code",
    unitId: "registered_unit_id",
  })
}

/** Every producer handle in use, present ones only; former ones are in slug_alias. */
export async function loadProducerSlugs(db: Knex): Promise<string[]> {
  return db("ocop_producer").whereNull("deleted_at").pluck("slug")
}
