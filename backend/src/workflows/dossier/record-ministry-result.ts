import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordMinistryResult, type MinistryResultInput } from "../../dossiers/office/ministry-result"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const recordMinistryResultStep = createStep(
  "record-ministry-result-in-transaction",
  async (input: MinistryResultInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => recordMinistryResult(tx, input)))
  },
)

/** The central council's result. See `recordMinistryResult`. */
export const recordMinistryResultWorkflow = createWorkflow(
  "record-ministry-result",
  (input: MinistryResultInput) => {
    return new WorkflowResponse(recordMinistryResultStep(input))
  },
)
