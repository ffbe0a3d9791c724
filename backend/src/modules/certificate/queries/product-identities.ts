import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What the register knows of a product beside its certificates. */
export interface ProductIdentity {
  id: string
  productId: string
  registryCode: string | null
  name: string
  foldedName: string
  producerId: string
  setNo: number | null
  unitId: string | null
}

export async function loadProductIdentities(db: Knex): Promise<ProductIdentity[]> {
  return db("ocop_registered_product").whereNull("deleted_at").orderBy("id").select({
    id: "id",
    productId: "product_id",
    registryCode: "registry_code",
    name: "name",
    foldedName: "folded_name",
    producerId: "producer_id",
    setNo: "set_no",
    unitId: "unit_id",
  })
}
