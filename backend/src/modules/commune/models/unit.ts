import { model } from "@medusajs/framework/utils"
import UnitLineage from "./unit-lineage"

/**
 * An administrative unit during one period of validity.
 * Identity is (code, valid_from): official codes are reused under new names.
 * Days are ISO local days (Asia/Ho_Chi_Minh), both ends inclusive; null = open end.
 */
const Unit = model
  .define(
    { name: "unit", tableName: "ocop_unit" },
    {
      id: model.id({ prefix: "unit" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      /** The name without diacritics, lower case, single spaces. */
      folded_name: model.text(),
      kind: model.enum(["province", "city", "town", "district", "commune", "ward", "township"]),
      level: model.enum(["province", "district", "commune"]),
      parent_code: model.text().nullable(),
      valid_from: model.text().nullable(),
      valid_to: model.text().nullable(),
      /** Only units in force today have a public page. */
      slug: model.text().nullable(),
      lat: model.float().nullable(),
      lng: model.float().nullable(),
      area_km2: model.float().nullable(),
      population: model.number().nullable(),
      seat: model.text().nullable(),
      /** Axial hexagon coordinates on the tile map; present communes only. */
      tile_q: model.number().nullable(),
      tile_r: model.number().nullable(),
      predecessors: model.hasMany(() => UnitLineage, { mappedBy: "successor" }),
      successors: model.hasMany(() => UnitLineage, { mappedBy: "predecessor" }),
    },
  )
  .indexes([
    { on: ["code", "valid_from"], unique: true, where: "deleted_at IS NULL" },
    { on: ["folded_name"], where: "deleted_at IS NULL" },
    { on: ["slug"], unique: true, where: "slug IS NOT NULL AND deleted_at IS NULL" },
  ])

export default Unit
