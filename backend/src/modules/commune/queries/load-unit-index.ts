import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { UnitIndex } from "../rules/unit-index"
import type { UnitEdge, UnitPeriod } from "../rules/unit-period"

/** All unit periods and their lineage, read once (some 400 rows) into a searchable index. */
export async function loadUnitIndex(db: Knex): Promise<UnitIndex> {
  const units: UnitPeriod[] = await db("ocop_unit").whereNull("deleted_at").select({
    id: "id",
    code: "code",
    name: "name",
    foldedName: "folded_name",
    kind: "kind",
    level: "level",
    parentCode: "parent_code",
    validFrom: "valid_from",
    validTo: "valid_to",
    slug: "slug",
    lat: "lat",
    lng: "lng",
    areaKm2: "area_km2",
    population: "population",
    seat: "seat",
    tileQ: "tile_q",
    tileR: "tile_r",
  })
  const edges: UnitEdge[] = await db("ocop_unit_lineage")
    .whereNull("deleted_at")
    .select({ predecessorId: "predecessor_id", successorId: "successor_id", extent: "extent" })
  return UnitIndex.build(units, edges)
}
