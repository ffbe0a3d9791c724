import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { assignOfficer, type AssignOfficerInput } from "../../dossiers/office/advisory"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const assignOfficerStep = createStep(
  "assign-officer-in-transaction",
  async (input: AssignOfficerInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => assignOfficer(tx, input)))
  },
)

/** Gives a dossier to an officer. See `assignOfficer`. */
export const assignOfficerWorkflow = createWorkflow("assign-officer", (input: AssignOfficerInput) => {
  return new WorkflowResponse(assignOfficerStep(input))
})
