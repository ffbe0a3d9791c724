import { model } from "@medusajs/framework/utils"

/** What the advisory team asked for, and when it was answered by which version (Điều 7.3c). */
const SupplementRequest = model
  .define(
    { name: "supplement_request", tableName: "ocop_supplement_request" },
    {
      id: model.id({ prefix: "supp" }).primaryKey(),
      dossier_id: model.text(),
      kind: model.enum(["documents", "survey", "tests"]),
      request: model.text(),
      requested_on: model.text(),
      due_on: model.text(),
      actor_id: model.text(),
      answered_on: model.text().nullable(),
      answered_by_version: model.number().nullable(),
    },
  )
  .indexes([{ on: ["dossier_id"] }])

export default SupplementRequest
