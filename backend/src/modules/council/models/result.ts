import { model } from "@medusajs/framework/utils"

/** Result of an item: revision 1 at its closing, later ones are reasoned corrections. Append-only. */
const CouncilResult = model
  .define(
    { name: "council_result", tableName: "ocop_council_result" },
    {
      id: model.id({ prefix: "cres" }).primaryKey(),
      item_id: model.text(),
      dossier_id: model.text(),
      revision: model.number(),
      average_x100: model.number(),
      band: model.number(),
      stars: model.number(),
      blocked_by: model.json(),
      agreed_choices: model.json(),
      gap_x100: model.number(),
      round: model.number(),
      scorecard_count: model.number(),
      disqualified_for: model.text().nullable(),
      reason: model.text().nullable(),
      recorded_by: model.text(),
      recorded_at: model.dateTime(),
    },
  )
  .indexes([{ on: ["item_id", "revision"], unique: true }, { on: ["dossier_id"] }])

export default CouncilResult
