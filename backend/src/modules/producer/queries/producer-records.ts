import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerKind } from "../../../contract"

/** A producer as a paper names it. */
export interface ProducerRecord {
  id: string
  kind: ProducerKind
  legalName: string
  slug: string
  taxCode: string | null
  unitId: string | null
  phone: string | null
  email: string | null
  address: string | null
}

const COLUMNS = {
  id: "id",
  kind: "kind",
  legalName: "legal_name",
  slug: "slug",
  taxCode: "tax_code",
  unitId: "registered_unit_id",
  phone: "phone_e164",
  email: "email",
  address: "address_line",
}

export async function loadProducer(db: Knex, id: string): Promise<ProducerRecord | null> {
  const row = await db("ocop_producer")
    .where({ id })
    .whereNull("deleted_at")
    .first<ProducerRecord | undefined>(COLUMNS)
  return row ?? null
}

/** Reads a producer and lets one transaction at a time act for it. */
export async function lockProducer(tx: Knex, id: string): Promise<ProducerRecord | null> {
  const row = await tx("ocop_producer")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first<ProducerRecord | undefined>(COLUMNS)
  return row ?? null
}
