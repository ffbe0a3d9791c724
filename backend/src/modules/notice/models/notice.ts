import { model } from "@medusajs/framework/utils"

/** Something the office or one producer should know; shown in the application. */
const Notice = model
  .define(
    { name: "notice", tableName: "ocop_notice" },
    {
      id: model.id({ prefix: "notice" }).primaryKey(),
      audience: model.enum(["office", "producer"]),
      /** Whose notice; null for the office. */
      producer_id: model.text().nullable(),
      kind: model.text(),
      title: model.text(),
      body: model.text(),
      link: model.text().nullable(),
      noticed_on: model.text(),
      /** What makes two notices the same one: it is written once. */
      dedupe_key: model.text(),
      read_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    { on: ["dedupe_key"], unique: true },
    { on: ["audience", "producer_id", "noticed_on"], where: "deleted_at IS NULL" },
  ])

export default Notice
