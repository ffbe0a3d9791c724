import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { extendCertificate, type CertificateToExtend } from "../../certification/acts/extend-certificate"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const extendCertificateStep = createStep(
  "ocop-certificate-extend-certificate",
  async (input: CertificateToExtend, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => extendCertificate(tx, input)))
  },
)

/** Extends a certificate (Điều 12.3). */
export const extendCertificateWorkflow = createWorkflow(
  "ocop-certificate-extend-certificate-workflow",
  (input: CertificateToExtend) => {
    return new WorkflowResponse(extendCertificateStep(input))
  },
)
