import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { saveDraft, type SaveDraftInput } from "../../dossiers/draft/save-draft"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const saveDossierDraftStep = createStep(
  "save-dossier-draft-in-transaction",
  async (input: SaveDraftInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => saveDraft(tx, input)))
  },
)

/** Saves a draft and answers its new revision. See `saveDraft`. */
export const saveDossierDraftWorkflow = createWorkflow("save-dossier-draft", (input: SaveDraftInput) => {
  return new WorkflowResponse(saveDossierDraftStep(input))
})
