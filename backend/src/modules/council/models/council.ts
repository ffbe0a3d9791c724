import { model } from "@medusajs/framework/utils"

/** A council set up by a decision of the province's chairman, for a period. */
const Council = model
  .define(
    { name: "council", tableName: "ocop_council" },
    {
      id: model.id({ prefix: "ccl" }).primaryKey(),
      name: model.text(),
      decision_number: model.text(),
      decided_on: model.text(),
      valid_from: model.text(),
      valid_to: model.text().nullable(),
      created_by: model.text(),
    },
  )
  .indexes([{ on: ["decision_number", "decided_on"], unique: true, where: "deleted_at IS NULL" }])

export default Council
