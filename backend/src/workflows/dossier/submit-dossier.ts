import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { submitDossier, type SubmitDossierInput } from "../../dossiers/submit/submit-dossier"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const submitDossierStep = createStep(
  "submit-dossier-in-transaction",
  async (input: SubmitDossierInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => submitDossier(tx, input)))
  },
)

/** Lodges a dossier; idempotent by revision. See `submitDossier`. */
export const submitDossierWorkflow = createWorkflow("submit-dossier", (input: SubmitDossierInput) => {
  return new WorkflowResponse(submitDossierStep(input))
})
