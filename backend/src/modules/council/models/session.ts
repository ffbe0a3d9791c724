import { model } from "@medusajs/framework/utils"

/** A sitting of a council. The rule is fixed when it opens. */
const CouncilSession = model
  .define(
    { name: "council_session", tableName: "ocop_council_session" },
    {
      id: model.id({ prefix: "cses" }).primaryKey(),
      council_id: model.text(),
      title: model.text(),
      held_on: model.text(),
      place: model.text().default(""),
      state: model.enum(["planned", "open", "closed"]),
      rule_id: model.text().nullable(),
      opened_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      created_by: model.text(),
    },
  )
  .indexes([{ on: ["council_id", "held_on"] }])

export default CouncilSession
