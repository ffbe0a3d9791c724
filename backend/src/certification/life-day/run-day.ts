import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { groupBy } from "../../catalogue/build-register"
import type { ReadDatabase } from "../../lib/database"
import type { IsoDay } from "../../lib/local-day"
import { stateChangesBetween } from "../../modules/certificate/rules/life"
import {
  insertCertificateDays,
  lockLastDay,
  markLastDay,
} from "../../modules/certificate/writers/certificate-days"
import { insertOutboxEvent } from "../../modules/outbox/writers/outbox-events"
import { REGISTER_TAGS } from "../register-tags"
import { certificatesToWatch } from "./queries"
import { dueReminders, writeReminders } from "./reminders"

export interface DayResult {
  /** False: this day was done before. */
  ran: boolean
  /** Certificates that changed state since the last day done. */
  changes: number
  /** Notices written. */
  notices: number
}

const inTransaction = (tx: Knex): ReadDatabase => ({
  knex: tx,
  async rows<Row>(sql: string, bindings: Record<string, Knex.RawBinding> = {}) {
    return (await tx.raw<{ rows: Row[] }>(sql, bindings)).rows
  },
})

/**
 * What the calendar does to certificates at local midnight: writes the day book of state changes for this
 * day and every day missed since the last, tells shop, search and open data of them through the outbox,
 * and writes the reminders due. One transaction and idempotent: a day is done once, by one process. When
 * a rehearsal moves the clock back, everything is told anew and the count goes on from there.
 */
export async function runCertificateDay(
  db: Knex,
  day: IsoDay,
  { officeEmail }: { officeEmail: string | null },
): Promise<DayResult> {
  return db.transaction(async (tx) => {
    const last = await lockLastDay(tx)
    if (last === day) return { ran: false, changes: 0, notices: 0 }
    const products = [
      ...groupBy(await certificatesToWatch(inTransaction(tx)), (row) => row.registeredProductId).values(),
    ]
    const changes =
      last === null || last > day ? [] : products.flatMap((own) => stateChangesBetween(own, last, day))
    await insertCertificateDays(tx, changes)
    if (changes.length > 0 || (last !== null && last > day)) {
      await insertOutboxEvent(tx, "certificate.states_changed", REGISTER_TAGS)
    }
    const due = products.flatMap((own) => dueReminders(own, day))
    const notices = await writeReminders(tx, due, day, officeEmail)
    await markLastDay(tx, day)
    return { ran: true, changes: changes.length, notices }
  })
}
