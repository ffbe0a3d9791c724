import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addEvidence, type AddEvidenceInput } from "../../dossiers/evidence/add-evidence"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const addEvidenceStep = createStep(
  "add-dossier-evidence-in-transaction",
  async (input: AddEvidenceInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => addEvidence(tx, input)))
  },
)

/** Adds a stored file to a draft; idempotent by content. See `addEvidence`. */
export const addEvidenceWorkflow = createWorkflow("add-dossier-evidence", (input: AddEvidenceInput) => {
  return new WorkflowResponse(addEvidenceStep(input))
})
