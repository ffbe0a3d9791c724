import { readDatabase } from "../../lib/database"
import { loadCalendarDays } from "../../modules/calendar/queries/calendar-days"
import { bundledCalendars } from "../../modules/calendar/rules/calendar-file"
import { readCalendarYear } from "../../dossiers/calendar-year"
import { changeCalendarYearWorkflow } from "../../workflows/calendar/change-calendar-year"
import type { SeedPart } from "../seed-part"

/** A year the office has touched, if only by one day, is the office's: the seed leaves it alone. */
export const seedCalendar: SeedPart = {
  title: "Lịch làm việc",
  isFact: true,
  async run({ container }) {
    const { knex } = readDatabase(container)
    const years = bundledCalendars()
    for (const { year, days } of years) {
      if ((await loadCalendarDays(knex, year)).length > 0) continue
      const { revision } = await readCalendarYear(knex, year)
      await changeCalendarYearWorkflow(container).run({ input: { year, update: { revision, days } } })
    }
    return years.map(({ year }) => year).join(", ")
  },
}
