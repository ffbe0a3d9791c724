import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { planInspections, type InspectionsToPlan } from "../../inspections/plan-inspections"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const planInspectionsStep = createStep(
  "ocop-plan-inspections",
  async (input: InspectionsToPlan, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => planInspections(tx, input)))
  },
)

/** Plans inspections, one for each product. */
export const planInspectionsWorkflow = createWorkflow(
  "ocop-plan-inspections-workflow",
  (input: InspectionsToPlan) => {
    return new WorkflowResponse(planInspectionsStep(input))
  },
)
