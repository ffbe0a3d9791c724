import { model } from "@medusajs/framework/utils"

/** A member's points for one item in one round. Sent once; rows never change (a trigger sees to it). */
const Scorecard = model
  .define(
    { name: "scorecard", tableName: "ocop_scorecard" },
    {
      id: model.id({ prefix: "scrd" }).primaryKey(),
      item_id: model.text(),
      member_id: model.text(),
      round: model.number(),
      /** Made by the sender's device: the same key twice is the same sending. */
      client_key: model.text(),
      choices: model.json(),
      total_x100: model.number(),
      part_a_x100: model.number(),
      part_b_x100: model.number(),
      part_c_x100: model.number(),
      comment: model.text().default(""),
      sent_at: model.dateTime(),
    },
  )
  .indexes([
    { on: ["item_id", "member_id", "round"], unique: true },
    { on: ["member_id", "client_key"], unique: true },
  ])

export default Scorecard
