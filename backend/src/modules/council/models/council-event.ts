import { model } from "@medusajs/framework/utils"

/** Who did what in a session, in order. Append-only. */
const CouncilEvent = model
  .define(
    { name: "council_event", tableName: "ocop_council_event" },
    {
      id: model.id({ prefix: "cevt" }).primaryKey(),
      session_id: model.text(),
      item_id: model.text().nullable(),
      kind: model.text(),
      actor_id: model.text(),
      actor_role: model.text(),
      detail: model.json().nullable(),
      at: model.dateTime(),
    },
  )
  .indexes([{ on: ["session_id", "at"] }])

export default CouncilEvent
