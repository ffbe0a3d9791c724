import { model } from "@medusajs/framework/utils"

/** A mail to be sent, written in the transaction of what it tells; delivered after it. */
const Mail = model
  .define(
    { name: "mail", tableName: "ocop_mail" },
    {
      id: model.id({ prefix: "mail" }).primaryKey(),
      to_address: model.text(),
      subject: model.text(),
      text: model.text(),
      /** `kept`: no mail server is set, it stays in the mailbox. */
      state: model.enum(["waiting", "sent", "failed", "kept"]).default("waiting"),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime().nullable(),
      last_error: model.text().nullable(),
      dedupe_key: model.text(),
    },
  )
  .indexes([
    { on: ["dedupe_key"], unique: true },
    { on: ["state", "created_at"], where: "deleted_at IS NULL" },
  ])

export default Mail
