import { model } from "@medusajs/framework/utils"

/** A user of the administration who acts for a commune: sees and checks its dossiers and no others. */
const CommuneOfficer = model
  .define(
    { name: "commune_officer", tableName: "ocop_commune_officer" },
    {
      id: model.id({ prefix: "coff" }).primaryKey(),
      user_id: model.text(),
      unit_code: model.text(),
    },
  )
  .indexes([
    { on: ["user_id", "unit_code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["unit_code"], where: "deleted_at IS NULL" },
  ])

export default CommuneOfficer
