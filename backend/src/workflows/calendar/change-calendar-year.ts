import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CalendarYearUpdate } from "../../contract"
import { changeCalendarYear } from "../../dossiers/calendar-year"

interface Input {
  year: number
  update: CalendarYearUpdate
}

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const changeCalendarYearStep = createStep(
  "change-calendar-year",
  async ({ year, update }: Input, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => changeCalendarYear(tx, year, update)))
  },
)

/** Replaces the holidays and swapped days of a year; of two editors of one revision the second is refused. */
export const changeCalendarYearWorkflow = createWorkflow("change-calendar-year", (input: Input) => {
  return new WorkflowResponse(changeCalendarYearStep(input))
})
