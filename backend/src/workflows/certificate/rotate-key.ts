import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readBackendEnv } from "../../config/env"
import { rotateSigningKey } from "../../modules/certificate/writers/signing-keys"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const rotateKeyStep = createStep("ocop-rotate-certificate-key", async (_input: object, { container }) => {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { certificateKeySecret } = readBackendEnv(process.env)
  return new StepResponse(await db.transaction((tx) => rotateSigningKey(tx, certificateKeySecret)))
})

/** Makes a new key for printed codes; the old one stays published, so what was printed stays checkable. */
export const rotateCertificateKeyWorkflow = createWorkflow("ocop-rotate-certificate-key-workflow", () => {
  return new WorkflowResponse(rotateKeyStep())
})
