import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordInspection, type InspectionRecord } from "../../inspections/steps"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const recordInspectionStep = createStep(
  "ocop-record-inspection",
  async (input: InspectionRecord, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => recordInspection(tx, input)))
  },
)

/** Records a visit. */
export const recordInspectionWorkflow = createWorkflow(
  "ocop-record-inspection-workflow",
  (input: InspectionRecord) => {
    return new WorkflowResponse(recordInspectionStep(input))
  },
)
