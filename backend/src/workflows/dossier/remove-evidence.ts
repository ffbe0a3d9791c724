import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { removeEvidence, type RemoveEvidenceInput } from "../../dossiers/evidence/remove-evidence"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const removeEvidenceStep = createStep(
  "remove-evidence-in-transaction",
  async (input: RemoveEvidenceInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => removeEvidence(tx, input)))
  },
)

/** Takes a file out of a draft and answers the stored file nobody needs any more. See `removeEvidence`. */
export const removeEvidenceWorkflow = createWorkflow("remove-evidence", (input: RemoveEvidenceInput) => {
  return new WorkflowResponse(removeEvidenceStep(input))
})
