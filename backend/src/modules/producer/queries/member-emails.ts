import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Addresses of those who may act for a producer. */
export async function memberEmailsOf(db: Knex, producerId: string): Promise<string[]> {
  return db("ocop_producer_member")
    .where({ producer_id: producerId, status: "active" })
    .whereNull("deleted_at")
    .orderBy("email")
    .pluck("email")
}
