import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProductIdentity } from "./product-identities"

const COLUMNS = {
  id: "id",
  productId: "product_id",
  registryCode: "registry_code",
  name: "name",
  foldedName: "folded_name",
  producerId: "producer_id",
  setNo: "set_no",
  unitId: "unit_id",
}

export async function loadRegisteredProduct(db: Knex, id: string): Promise<ProductIdentity | null> {
  const row = await db("ocop_registered_product")
    .where({ id })
    .whereNull("deleted_at")
    .first<ProductIdentity | undefined>(COLUMNS)
  return row ?? null
}

/** A producer's registered product of this folded name, if there is one. */
export async function findRegisteredProduct(
  db: Knex,
  producerId: string,
  foldedName: string,
): Promise<ProductIdentity | null> {
  const row = await db("ocop_registered_product")
    .where({ producer_id: producerId, folded_name: foldedName })
    .whereNull("deleted_at")
    .first<ProductIdentity | undefined>(COLUMNS)
  return row ?? null
}
