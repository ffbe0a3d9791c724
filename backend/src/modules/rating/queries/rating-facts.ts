import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The 26 sets by number and name. */
export async function loadProductSets(db: Knex): Promise<{ id: string; no: number; name: string }[]> {
  return db("ocop_product_set").whereNull("deleted_at").orderBy("no").select("id", "no", "name")
}

export interface CertificateRating {
  eventId: string
  certificateId: string
  pointsX100: number | null
  setNo: number | null
}

/** The latest star event of each certificate: corrections come after what they correct. */
export async function loadLatestRatings(
  db: Knex,
  certificateIds: readonly string[],
): Promise<CertificateRating[]> {
  if (certificateIds.length === 0) return []
  return db("ocop_star_event")
    .distinctOn("certificate_id")
    .whereRaw("certificate_id = any(?)", [[...certificateIds]])
    .whereNull("deleted_at")
    .orderBy([
      { column: "certificate_id" },
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .select({
      eventId: "id",
      certificateId: "certificate_id",
      pointsX100: "points_x100",
      setNo: "set_no",
    })
}
