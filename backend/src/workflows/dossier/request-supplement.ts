import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { requestSupplement, type RequestSupplementInput } from "../../dossiers/office/advisory"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const requestSupplementStep = createStep(
  "request-supplement-in-transaction",
  async (input: RequestSupplementInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => requestSupplement(tx, input)))
  },
)

/** The advisory team asks for more. See `requestSupplement`. */
export const requestSupplementWorkflow = createWorkflow(
  "request-supplement",
  (input: RequestSupplementInput) => {
    return new WorkflowResponse(requestSupplementStep(input))
  },
)
