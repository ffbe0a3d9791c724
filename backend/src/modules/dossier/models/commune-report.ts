import { model } from "@medusajs/framework/utils"

/** Mẫu 03: what the commune found about one lodged version (Điều 7.2a). */
const CommuneReport = model
  .define(
    { name: "commune_report", tableName: "ocop_commune_report" },
    {
      id: model.id({ prefix: "crep" }).primaryKey(),
      dossier_id: model.text(),
      version_no: model.number(),
      raw_material: model.text(),
      labour: model.text(),
      idea_origin: model.text(),
      local_identity: model.text(),
      document_number: model.text().nullable(),
      sample_count: model.number(),
      reported_on: model.text(),
      actor_id: model.text(),
    },
  )
  .indexes([{ on: ["dossier_id", "version_no"], unique: true }])

export default CommuneReport
