import { model } from "@medusajs/framework/utils"

/** The roster of a session, taken when it opens, as the member was then. */
const CouncilAttendance = model
  .define(
    { name: "council_attendance", tableName: "ocop_council_attendance" },
    {
      id: model.id({ prefix: "catt" }).primaryKey(),
      session_id: model.text(),
      member_id: model.text(),
      role: model.enum(["chair", "secretary", "member"]),
      is_scoring: model.boolean(),
      present: model.boolean(),
    },
  )
  .indexes([{ on: ["session_id", "member_id"], unique: true }])

export default CouncilAttendance
