import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { registerIdea, type RegisterIdeaInput } from "../../dossiers/office/ideas"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const registerIdeaStep = createStep(
  "register-idea-in-transaction",
  async (input: RegisterIdeaInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => registerIdea(tx, input)))
  },
)

/** Records an idea and answers its id. See `registerIdea`. */
export const registerIdeaWorkflow = createWorkflow("register-idea", (input: RegisterIdeaInput) => {
  return new WorkflowResponse(registerIdeaStep(input))
})
