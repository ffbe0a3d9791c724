import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { runCertificateDay } from "../../certification/life-day/run-day"
import { readBackendEnv } from "../../config/env"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const turnDayStep = createStep(
  "ocop-certificate-turn-day",
  async ({ day }: { day: string }, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const officeEmail = readBackendEnv(process.env).officeEmail ?? null
    return new StepResponse(await runCertificateDay(db, day, { officeEmail }))
  },
)

/** Does a local day: publishes what changed state, writes the reminders due. Idempotent. */
export const turnCertificateDayWorkflow = createWorkflow(
  "ocop-certificate-turn-day-workflow",
  (input: { day: string }) => {
    return new WorkflowResponse(turnDayStep(input))
  },
)
