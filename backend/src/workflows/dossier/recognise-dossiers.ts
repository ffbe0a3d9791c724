import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recogniseDossiers, type RecogniseDossiersInput } from "../../dossiers/office/recognise"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const recogniseDossiersStep = createStep(
  "recognise-dossiers-in-transaction",
  async (input: RecogniseDossiersInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => recogniseDossiers(tx, input)))
  },
)

/** One decision for many dossiers, all or none. See `recogniseDossiers`. */
export const recogniseDossiersWorkflow = createWorkflow(
  "recognise-dossiers",
  (input: RecogniseDossiersInput) => {
    return new WorkflowResponse(recogniseDossiersStep(input))
  },
)
