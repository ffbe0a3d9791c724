import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { calendarYearUpdate, type CalendarYear } from "../../../../../contract"
import { readCalendarYear } from "../../../../../dossiers/calendar-year"
import { requireOffice } from "../../../../../dossiers/officer"
import { badRequest } from "../../../../../lib/api-fault"
import { readDatabase } from "../../../../../lib/database"
import { readBody } from "../../../../../lib/read-body"
import { changeCalendarYearWorkflow } from "../../../../../workflows/calendar/change-calendar-year"

function yearOf(text: string | undefined): number {
  const year = /^20\d{2}$/.test(text ?? "") ? Number(text) : null
  if (year === null) throw badRequest("BAD_YEAR", "year", "Năm cần bốn chữ số, từ 2000 đến 2099.")
  return year
}

/** GET /admin/ocop/calendar/{year}: holidays and swapped days. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CalendarYear>): Promise<void> {
  res.json(await readCalendarYear(readDatabase(req.scope).knex, yearOf(req.params.year)))
}

/** PUT /admin/ocop/calendar/{year}: the year anew; clocks that run follow it. */
export async function PUT(req: AuthenticatedMedusaRequest, res: MedusaResponse<CalendarYear>): Promise<void> {
  await requireOffice(req)
  const { result } = await changeCalendarYearWorkflow(req.scope).run({
    input: { year: yearOf(req.params.year), update: readBody(calendarYearUpdate, req.body) },
  })
  res.json(result)
}
