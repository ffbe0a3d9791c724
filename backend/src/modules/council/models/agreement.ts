import { model } from "@medusajs/framework/utils"

/** What the council agreed on for an item; recorded anew until the item closes. Append-only. */
const CouncilAgreement = model
  .define(
    { name: "council_agreement", tableName: "ocop_council_agreement" },
    {
      id: model.id({ prefix: "cagr" }).primaryKey(),
      item_id: model.text(),
      revision: model.number(),
      choices: model.json(),
      /** Only where the sheet is not known: the total, and stars when fewer than the band. */
      total_x100: model.number().nullable(),
      stars: model.number().nullable(),
      reason: model.text().nullable(),
      disqualified_for: model.text().nullable(),
      recorded_by: model.text(),
      recorded_at: model.dateTime(),
    },
  )
  .indexes([{ on: ["item_id", "revision"], unique: true }])

export default CouncilAgreement
