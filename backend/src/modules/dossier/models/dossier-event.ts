import { model } from "@medusajs/framework/utils"

/** Append-only story of a dossier: every move and every other act on it. */
const DossierEvent = model
  .define(
    { name: "dossier_event", tableName: "ocop_dossier_event" },
    {
      id: model.id({ prefix: "dose" }).primaryKey(),
      dossier_id: model.text(),
      seq: model.number(),
      /** `moved`, or an act that leaves the state as it is: `assigned`, `opened`. */
      name: model.text(),
      from_state: model.text().nullable(),
      to_state: model.text(),
      actor_id: model.text(),
      actor_role: model.text(),
      reason: model.text().nullable(),
      payload: model.json().nullable(),
      at: model.dateTime(),
      on_day: model.text(),
    },
  )
  .indexes([{ on: ["dossier_id", "seq"], unique: true }])

export default DossierEvent
