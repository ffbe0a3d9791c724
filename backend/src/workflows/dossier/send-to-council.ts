import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendToCouncil, type SendToCouncilInput } from "../../dossiers/office/advisory"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const sendToCouncilStep = createStep(
  "send-to-council-in-transaction",
  async (input: SendToCouncilInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => sendToCouncil(tx, input)))
  },
)

/** A dossier is ready for a session. See `sendToCouncil`. */
export const sendToCouncilWorkflow = createWorkflow("send-to-council", (input: SendToCouncilInput) => {
  return new WorkflowResponse(sendToCouncilStep(input))
})
