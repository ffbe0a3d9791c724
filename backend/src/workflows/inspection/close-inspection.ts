import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeInspection, type InspectionClosing } from "../../inspections/steps"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const closeInspectionStep = createStep(
  "ocop-close-inspection",
  async (input: InspectionClosing, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => closeInspection(tx, input)))
  },
)

/** Cancels an inspection or dismisses its proposal. */
export const closeInspectionWorkflow = createWorkflow(
  "ocop-close-inspection-workflow",
  (input: InspectionClosing) => {
    return new WorkflowResponse(closeInspectionStep(input))
  },
)
