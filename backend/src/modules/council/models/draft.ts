import { model } from "@medusajs/framework/utils"

/** What a member has filled in so far on the server's side; the tablet keeps its own. */
const ScorecardDraft = model
  .define(
    { name: "scorecard_draft", tableName: "ocop_scorecard_draft" },
    {
      id: model.id({ prefix: "cdrf" }).primaryKey(),
      item_id: model.text(),
      member_id: model.text(),
      round: model.number(),
      choices: model.json(),
      comment: model.text().default(""),
      saved_at: model.dateTime(),
    },
  )
  .indexes([{ on: ["item_id", "member_id"], unique: true }])

export default ScorecardDraft
