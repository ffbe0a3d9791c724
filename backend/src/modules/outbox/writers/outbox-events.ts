import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Leaves an event in the outbox in the caller's transaction: delivered if and only if it commits. */
export async function insertOutboxEvent(tx: Knex, name: string, tags: readonly string[]): Promise<void> {
  await tx("ocop_outbox_event").insert({
    id: generateEntityId(undefined, "obx"),
    name,
    payload: JSON.stringify({ tags }),
  })
}
