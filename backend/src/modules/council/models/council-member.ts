import { model } from "@medusajs/framework/utils"

/** A member by Medusa user. Rows are never deleted: who leaves gets `left_at`, sessions keep naming them. */
const CouncilMember = model
  .define(
    { name: "council_member", tableName: "ocop_council_member" },
    {
      id: model.id({ prefix: "cmem" }).primaryKey(),
      council_id: model.text(),
      user_id: model.text(),
      full_name: model.text(),
      position: model.text().default(""),
      organisation: model.text(),
      role: model.enum(["chair", "secretary", "member"]),
      is_scoring: model.boolean(),
      /** Keeps the rest of the administration; without it a member reaches sessions alone. */
      works_at_office: model.boolean().default(false),
      left_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["council_id", "user_id"], unique: true, where: "left_at IS NULL" },
    { on: ["user_id"], where: "left_at IS NULL" },
  ])

export default CouncilMember
