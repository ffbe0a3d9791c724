import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface CommuneOfficerRow {
  userId: string
  unitCode: string
}

/** Official codes of the communes a user acts for; none for an officer of the province. */
export async function communesOf(db: Knex, userId: string): Promise<string[]> {
  return db("ocop_commune_officer").where({ user_id: userId }).whereNull("deleted_at").pluck("unit_code")
}

export async function loadCommuneOfficers(db: Knex): Promise<CommuneOfficerRow[]> {
  return db("ocop_commune_officer")
    .whereNull("deleted_at")
    .orderBy(["unit_code", "user_id"])
    .select({ userId: "user_id", unitCode: "unit_code" })
}
