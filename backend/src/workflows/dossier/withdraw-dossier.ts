import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { withdrawDossier, type WithdrawDossierInput } from "../../dossiers/submit/withdraw-dossier"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const withdrawDossierStep = createStep(
  "withdraw-dossier-in-transaction",
  async (input: WithdrawDossierInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => withdrawDossier(tx, input)))
  },
)

/** The producer takes a dossier back; idempotent. See `withdrawDossier`. */
export const withdrawDossierWorkflow = createWorkflow("withdraw-dossier", (input: WithdrawDossierInput) => {
  return new WorkflowResponse(withdrawDossierStep(input))
})
