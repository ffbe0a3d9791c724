import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acceptAtCommune, type AcceptAtCommuneInput } from "../../dossiers/office/commune-check"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const acceptAtCommuneStep = createStep(
  "accept-at-commune-in-transaction",
  async (input: AcceptAtCommuneInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => acceptAtCommune(tx, input)))
  },
)

/** The commune proposes a dossier and answers its product code. See `acceptAtCommune`. */
export const acceptAtCommuneWorkflow = createWorkflow("accept-at-commune", (input: AcceptAtCommuneInput) => {
  return new WorkflowResponse(acceptAtCommuneStep(input))
})
