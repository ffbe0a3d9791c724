import { model } from "@medusajs/framework/utils"

/** A photo of a label or a place; the file itself is private. */
const InspectionPhoto = model
  .define(
    { name: "inspection_photo", tableName: "ocop_inspection_photo" },
    {
      id: model.id({ prefix: "inspph" }).primaryKey(),
      inspection_id: model.text(),
      file_id: model.text(),
      mime_type: model.text(),
      bytes: model.number(),
      sha256: model.text(),
      caption: model.text(),
      actor_id: model.text().nullable(),
    },
  )
  .indexes([{ on: ["inspection_id", "sha256"], unique: true, where: "deleted_at IS NULL" }])

export default InspectionPhoto
