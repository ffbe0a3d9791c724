import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  withdrawCertificate,
  type CertificateToWithdraw,
} from "../../certification/acts/withdraw-certificate"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const withdrawCertificateStep = createStep(
  "ocop-certificate-withdraw-certificate",
  async (input: CertificateToWithdraw, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => withdrawCertificate(tx, input)))
  },
)

/** Withdraws a certificate (Điều 8). */
export const withdrawCertificateWorkflow = createWorkflow(
  "ocop-certificate-withdraw-certificate-workflow",
  (input: CertificateToWithdraw) => {
    return new WorkflowResponse(withdrawCertificateStep(input))
  },
)
