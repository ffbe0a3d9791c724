import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { returnToProducer, type ReturnToProducerInput } from "../../dossiers/office/commune-check"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const returnToProducerStep = createStep(
  "return-to-producer-in-transaction",
  async (input: ReturnToProducerInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => returnToProducer(tx, input)))
  },
)

/** The commune returns a dossier with reasons. See `returnToProducer`. */
export const returnToProducerWorkflow = createWorkflow(
  "return-to-producer",
  (input: ReturnToProducerInput) => {
    return new WorkflowResponse(returnToProducerStep(input))
  },
)
