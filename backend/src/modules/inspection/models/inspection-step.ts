import { model } from "@medusajs/framework/utils"

/** Append-only: each step of an inspection. */
const InspectionStep = model
  .define(
    { name: "inspection_step", tableName: "ocop_inspection_step" },
    {
      id: model.id({ prefix: "inspst" }).primaryKey(),
      inspection_id: model.text(),
      /** Revision the step led to. */
      revision: model.number(),
      from_state: model.text().nullable(),
      to_state: model.text(),
      actor_id: model.text().nullable(),
      facts: model.json(),
      at: model.dateTime(),
    },
  )
  .indexes([{ on: ["inspection_id", "revision"], unique: true, where: "deleted_at IS NULL" }])

export default InspectionStep
