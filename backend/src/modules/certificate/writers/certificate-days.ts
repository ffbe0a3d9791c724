import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../../lib/bulk-sql"
import type { IsoDay } from "../../../lib/local-day"
import type { StateChange } from "../rules/life"

/**
 * The last day whose changes were published, its row locked until the transaction ends: of several
 * processes one does the day. Null before the first.
 */
export async function lockLastDay(tx: Knex): Promise<IsoDay | null> {
  await tx.raw("select pg_advisory_xact_lock(hashtext('ocop.certificate-day'))")
  const mark: { last_day: IsoDay } | undefined = await tx("ocop_certificate_day_mark")
    .where({ id: 1 })
    .first("last_day")
  return mark?.last_day ?? null
}

/** Notes that everything up to and with this day is published. */
export async function markLastDay(tx: Knex, day: IsoDay): Promise<void> {
  await tx("ocop_certificate_day_mark").insert({ id: 1, last_day: day }).onConflict("id").merge(["last_day"])
}

/** Writes what changed, day by day; a day already in the book stays as it is. */
export async function insertCertificateDays(tx: Knex, changes: readonly StateChange[]): Promise<void> {
  const days = new Map<IsoDay, StateChange[]>()
  for (const change of changes) days.set(change.day, [...(days.get(change.day) ?? []), change])
  const known = new Set<string>(
    await tx("ocop_certificate_day")
      .whereRaw("day = any(?)", [[...days.keys()]])
      .pluck("day"),
  )
  const rows = [...days]
    .filter(([day]) => !known.has(day))
    .map(([day, ofDay]) => ({
      day,
      changes: ofDay.map(({ certificateId, before, after }) => ({ certificateId, before, after })),
    }))
  await insertRows(tx, "ocop_certificate_day", { day: "text", changes: "jsonb" }, rows)
}
