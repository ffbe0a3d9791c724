import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endExtension, type ExtensionToEnd } from "../../certification/acts/extend-certificate"

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const endExtensionStep = createStep(
  "ocop-certificate-end-extension",
  async (input: ExtensionToEnd, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    return new StepResponse(await db.transaction((tx) => endExtension(tx, input)))
  },
)

/** Ends an extension with the result of the re-evaluation. */
export const endExtensionWorkflow = createWorkflow(
  "ocop-certificate-end-extension-workflow",
  (input: ExtensionToEnd) => {
    return new WorkflowResponse(endExtensionStep(input))
  },
)
