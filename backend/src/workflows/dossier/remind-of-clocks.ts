import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { remindOfClocks } from "../../dossiers/notices"

interface Input {
  day: string
}

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const remindOfClocksStep = createStep(
  "remind-of-dossier-clocks-in-transaction",
  async ({ day }: Input, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => remindOfClocks(tx, day)))
  },
)

/** Reminds of clocks that are nearly up or overdue; idempotent. See `remindOfClocks`. */
export const remindOfClocksWorkflow = createWorkflow("remind-of-dossier-clocks", (input: Input) => {
  return new WorkflowResponse(remindOfClocksStep(input))
})
