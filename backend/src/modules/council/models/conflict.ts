import { model } from "@medusajs/framework/utils"

/** A member's declared conflict of interest with one item; append-only. */
const CouncilConflict = model
  .define(
    { name: "council_conflict", tableName: "ocop_council_conflict" },
    {
      id: model.id({ prefix: "ccon" }).primaryKey(),
      item_id: model.text(),
      member_id: model.text(),
      reason: model.text(),
      declared_at: model.dateTime(),
    },
  )
  .indexes([{ on: ["item_id", "member_id"], unique: true }])

export default CouncilConflict
