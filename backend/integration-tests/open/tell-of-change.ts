import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What every workflow does after a change: without it a server rightly keeps its read model. */
export async function tellOfChange(knex: Knex): Promise<void> {
  await knex("ocop_outbox_event").insert({
    id: `obx_${randomUUID()}`,
    name: "test.changed",
    payload: JSON.stringify({ tags: ["catalogue"] }),
  })
}
