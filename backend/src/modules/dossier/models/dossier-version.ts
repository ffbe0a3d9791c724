import { model } from "@medusajs/framework/utils"

/** What was lodged, frozen: canonical JSON and its digest. Rows never change (a trigger sees to it). */
const DossierVersion = model
  .define(
    { name: "dossier_version", tableName: "ocop_dossier_version" },
    {
      id: model.id({ prefix: "dosv" }).primaryKey(),
      dossier_id: model.text(),
      no: model.number(),
      sha256: model.text(),
      /** The canonical JSON itself, as text: jsonb would reorder what the digest was taken of. */
      content: model.text(),
      frozen_at: model.dateTime(),
      frozen_by: model.text(),
    },
  )
  .indexes([{ on: ["dossier_id", "no"], unique: true }])

export default DossierVersion
