import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { workingCalendar, type WorkingCalendar } from "../../../law/working-days"
import type { IsoDay } from "../../../lib/local-day"

export interface CalendarDayRow {
  day: IsoDay
  kind: "off" | "work"
  title: string
  source: string
  certain: boolean
}

/** Exceptions of a year, by day; of every year without one. */
export async function loadCalendarDays(db: Knex, year?: number): Promise<CalendarDayRow[]> {
  return db("ocop_calendar_day")
    .whereNull("deleted_at")
    .modify((query) => {
      if (year !== undefined) void query.whereBetween("day", [`${year}-01-01`, `${year}-12-31`])
    })
    .orderBy("day")
    .select("day", "kind", "title", "source", "certain")
}

/** The working calendar as the office keeps it (some forty rows). */
export async function loadWorkingCalendar(db: Knex): Promise<WorkingCalendar> {
  return workingCalendar(await loadCalendarDays(db))
}
