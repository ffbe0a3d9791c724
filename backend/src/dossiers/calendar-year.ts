import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CalendarYear, CalendarYearUpdate } from "../contract"
import { badRequest, conflict } from "../lib/api-fault"
import { canonicalJson } from "../lib/canonical-json"
import { sha256Hex } from "../lib/sha256"
import { loadCalendarDays, loadWorkingCalendar } from "../modules/calendar/queries/calendar-days"
import { faultOfYear } from "../modules/calendar/rules/check-year"
import { lockCalendar, replaceCalendarYear } from "../modules/calendar/writers/calendar-days"
import { dueDayOf } from "../modules/dossier/rules/clocks"

/** The exceptions of a year, with the revision a change must name. */
export async function readCalendarYear(db: Knex, year: number): Promise<CalendarYear> {
  const days = await loadCalendarDays(db, year)
  return { year, revision: sha256Hex(canonicalJson(days)), days }
}

/** Clocks in working days that run now follow the calendar as it is from here on. */
async function resetRunningClocks(tx: Knex): Promise<void> {
  const calendar = await loadWorkingCalendar(tx)
  const running: { id: string; startedOn: string }[] = await tx("ocop_dossier")
    .where({ clock_kind: "commune_check" })
    .whereNull("deleted_at")
    .forUpdate()
    .select({ id: "id", startedOn: "clock_started_on" })
  for (const { id, startedOn } of running) {
    const clock_due_on = dueDayOf("commune_check", startedOn, calendar)
    await tx("ocop_dossier").where({ id }).update({ clock_due_on })
  }
}

/**
 * Replaces a year of the calendar in the caller's transaction, and the clocks that hang on it.
 * @throws ApiFaultError 409 STALE_REVISION when someone changed it meanwhile; 400 for a faulty day
 */
export async function changeCalendarYear(
  tx: Knex,
  year: number,
  update: CalendarYearUpdate,
): Promise<CalendarYear> {
  const fault = faultOfYear(year, update.days)
  if (fault !== null) throw badRequest(fault.code, fault.field, fault.message)
  await lockCalendar(tx)
  const now = await readCalendarYear(tx, year)
  if (now.revision !== update.revision) {
    throw conflict("STALE_REVISION", "revision", "Lịch vừa được người khác sửa. Tải lại rồi sửa tiếp.")
  }
  await replaceCalendarYear(tx, year, update.days)
  await resetRunningClocks(tx)
  return readCalendarYear(tx, year)
}
