import { model } from "@medusajs/framework/utils"

/**
 * A domain event written in the same transaction as the change it tells of, delivered at least
 * once by the dispatcher (see loaders). Consumers must be idempotent.
 */
const OutboxEvent = model
  .define(
    { name: "outbox_event", tableName: "ocop_outbox_event" },
    {
      id: model.id({ prefix: "obx" }).primaryKey(),
      name: model.text(),
      payload: model.json(),
      attempts: model.number().default(0),
      last_error: model.text().nullable(),
      next_attempt_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
    },
  )
  .indexes([{ on: ["created_at"], where: "delivered_at IS NULL" }])

export default OutboxEvent
