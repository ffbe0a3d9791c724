import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { issueFromDecision, type DecisionToRecord } from "../../certification/acts/issue-from-decision"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const issueFromDecisionStep = createStep(
  "ocop-certificate-issue-certificate",
  async (input: DecisionToRecord, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => issueFromDecision(tx, input)))
  },
)

/** Issues a certificate from a decision made elsewhere. */
export const issueCertificateWorkflow = createWorkflow(
  "ocop-certificate-issue-certificate-workflow",
  (input: DecisionToRecord) => {
    return new WorkflowResponse(issueFromDecisionStep(input))
  },
)
