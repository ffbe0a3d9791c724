import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProductIdea } from "../../../contract"

const COLUMNS = {
  id: "id",
  productName: "product_name",
  producerName: "producer_name",
  unitCode: "unit_code",
  registeredOn: "registered_on",
  appraisedOn: "appraised_on",
  planAcceptedOn: "plan_accepted_on",
  note: "note",
}

/** Every idea the province keeps, newest first. */
export async function loadIdeas(db: Knex): Promise<ProductIdea[]> {
  return db("ocop_product_idea")
    .whereNull("deleted_at")
    .orderBy([
      { column: "registered_on", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .select(COLUMNS)
}

/** One idea, kept from others until the transaction ends. */
export async function lockIdea(tx: Knex, id: string): Promise<ProductIdea | null> {
  const row = await tx("ocop_product_idea")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first<ProductIdea | undefined>(COLUMNS)
  return row ?? null
}
