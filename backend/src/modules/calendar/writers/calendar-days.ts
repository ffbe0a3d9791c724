import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../../lib/bulk-sql"
import type { CalendarDayRow } from "../queries/calendar-days"

/** Lets one editor of the calendar in at a time until the transaction ends; readers go on. */
export async function lockCalendar(tx: Knex): Promise<void> {
  await tx.raw('lock table "ocop_calendar_day" in share row exclusive mode')
}

/** Replaces the exceptions of a year in the caller's transaction. */
export async function replaceCalendarYear(
  tx: Knex,
  year: number,
  days: readonly CalendarDayRow[],
): Promise<void> {
  await tx("ocop_calendar_day")
    .whereBetween("day", [`${year}-01-01`, `${year}-12-31`])
    .del()
  await insertRows(
    tx,
    "ocop_calendar_day",
    { id: "text", day: "text", kind: "text", title: "text", source: "text", certain: "boolean" },
    days.map((day) => ({ id: generateEntityId(undefined, "cald"), ...day })),
  )
}
