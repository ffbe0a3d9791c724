import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { loadRulesetInTransaction, type LoadRulesetInput } from "../../rulesets/load-in-transaction"

/**
 * One PostgreSQL transaction, the last and only step: whatever fails leaves nothing behind, so the
 * transaction itself is the compensation (docs/decisions/0003).
 */
const loadRulesetStep = createStep("load-ruleset-version", async (input: LoadRulesetInput, { container }) => {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new StepResponse(await db.transaction((tx) => loadRulesetInTransaction(tx, input)))
})

/** Loads a ruleset as the next version of its code; idempotent by content, refuses faulty documents. */
export const loadRulesetWorkflow = createWorkflow("load-ruleset", (input: LoadRulesetInput) => {
  return new WorkflowResponse(loadRulesetStep(input))
})
