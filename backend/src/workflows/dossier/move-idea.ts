import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { moveIdea, type MoveIdeaInput } from "../../dossiers/office/ideas"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const moveIdeaStep = createStep("move-idea-in-transaction", async (input: MoveIdeaInput, { container }) => {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await db.transaction((tx) => moveIdea(tx, input)))
})

/** An idea reaches its next stage; idempotent. See `moveIdea`. */
export const moveIdeaWorkflow = createWorkflow("move-idea", (input: MoveIdeaInput) => {
  return new WorkflowResponse(moveIdeaStep(input))
})
