import { model } from "@medusajs/framework/utils"

/** One dossier in one session: the frozen version it is scored on, and how far it has come. */
const CouncilItem = model
  .define(
    { name: "council_item", tableName: "ocop_council_item" },
    {
      id: model.id({ prefix: "citm" }).primaryKey(),
      session_id: model.text(),
      position: model.number(),
      dossier_id: model.text(),
      dossier_version: model.number(),
      dossier_sha256: model.text(),
      product_name: model.text(),
      producer_name: model.text(),
      ruleset_code: model.text(),
      ruleset_version: model.number(),
      set_no: model.number(),
      mode: model.enum(["sheet", "total"]),
      state: model.enum(["pending", "scoring", "discussion", "agreed", "closed", "postponed"]),
      /** 0 before it is presented. */
      round: model.number().default(0),
      postponed_for: model.text().nullable(),
    },
  )
  .indexes([
    { on: ["session_id", "position"] },
    // A dossier is heard in one place at a time.
    { on: ["dossier_id"], unique: true, where: "state NOT IN ('closed', 'postponed')" },
  ])

export default CouncilItem
