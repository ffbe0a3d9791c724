import { model } from "@medusajs/framework/utils"

/** Provincial rule of councils; append-only (a trigger sees to it). `recorded_seq` orders rows of one day. */
const CouncilRule = model
  .define(
    { name: "council_rule", tableName: "ocop_council_rule" },
    {
      id: model.id({ prefix: "crule" }).primaryKey(),
      recorded_seq: model.number(),
      valid_from: model.text(),
      quorum_percent: model.number(),
      chair_must_be_present: model.boolean(),
      max_gap_x100: model.number(),
      max_rounds: model.number(),
      averaging: model.enum(["mean", "trimmed_mean"]),
      minima: model.enum(["agreed", "least", "majority"]),
      source: model.text(),
      is_example: model.boolean().default(false),
      /** Null: came with the system. */
      recorded_by: model.text().nullable(),
    },
  )
  .indexes([{ on: ["recorded_seq"], unique: true }])

export default CouncilRule
