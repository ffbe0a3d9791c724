import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COARSE_TAGS } from "../../../contract/cache-tags"
import type { IsoDay } from "../../../lib/local-day"

const KEEP_DELIVERED_DAYS = 7

/**
 * Writes the event of a new local day: certificates expire and begin at midnight without anybody
 * changing a record. Idempotent, also across processes: the id is the day.
 * @returns true when this call wrote it
 */
export async function recordDayTurn(knex: Knex, day: IsoDay): Promise<boolean> {
  const inserted: unknown[] = await knex("ocop_outbox_event")
    .insert({
      id: `obx_day_${day.replaceAll("-", "")}`,
      name: "certificate.day_turned",
      payload: JSON.stringify({ day, tags: COARSE_TAGS }),
    })
    .onConflict("id")
    .ignore()
    .returning("id")
  return inserted.length > 0
}

/** Delivered events are of no further use; the table stays small. */
export async function pruneDelivered(knex: Knex): Promise<void> {
  await knex("ocop_outbox_event")
    .whereRaw("delivered_at < now() - make_interval(days => ?)", [KEEP_DELIVERED_DAYS])
    .delete()
}
