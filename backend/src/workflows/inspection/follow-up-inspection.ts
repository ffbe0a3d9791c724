import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { followUpInspection, type InspectionFollowUp } from "../../inspections/steps"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const followUpInspectionStep = createStep(
  "ocop-follow-up-inspection",
  async (input: InspectionFollowUp, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => followUpInspection(tx, input)))
  },
)

/** Records how mending went. */
export const followUpInspectionWorkflow = createWorkflow(
  "ocop-follow-up-inspection-workflow",
  (input: InspectionFollowUp) => {
    return new WorkflowResponse(followUpInspectionStep(input))
  },
)
