import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { openDossier, type OpenDossierInput } from "../../dossiers/create/open-dossier"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const openDossierStep = createStep(
  "open-dossier-in-transaction",
  async (input: OpenDossierInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => openDossier(tx, input)))
  },
)

/** Opens a dossier and answers its id. See `openDossier`. */
export const openDossierWorkflow = createWorkflow("open-dossier", (input: OpenDossierInput) => {
  return new WorkflowResponse(openDossierStep(input))
})
