import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A product of the register as a certificate names it. */
export interface ProductToCertify {
  id: string
  name: string
  setNo: number | null
  unitId: string | null
  sample: boolean
  producerId: string
  producerName: string
}

/** The product with the names a paper prints, its row locked until the transaction ends; null when unknown. */
export async function lockProductToCertify(tx: Knex, id: string): Promise<ProductToCertify | null> {
  const found: ProductToCertify | undefined = await tx("ocop_registered_product as p")
    .join("ocop_producer as d", "d.id", "p.producer_id")
    .where("p.id", id)
    .whereNull("p.deleted_at")
    .forUpdate("p")
    .first({
      id: "p.id",
      name: "p.name",
      setNo: "p.set_no",
      unitId: "p.unit_id",
      sample: "p.sample",
      producerId: "p.producer_id",
      producerName: "d.legal_name",
    })
  return found ?? null
}
