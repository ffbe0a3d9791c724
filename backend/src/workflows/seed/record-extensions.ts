import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { extendCertificate } from "../../certification/acts/extend-certificate"

export interface NewExtension {
  certificateId: string
  /** Day the re-evaluation file was lodged, ISO. */
  lodgedOn: string
  ground: string
}

/** One transaction, the last and only step: it is its own compensation (docs/decisions/0003). */
const recordExtensionsStep = createStep(
  "ocop-record-extensions",
  async (extensions: NewExtension[], { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await db.transaction(async (tx) => {
      for (const { certificateId, lodgedOn, ground: statement } of extensions) {
        const ground = "window_passed_at_entry_into_force"
        await extendCertificate(tx, { certificateId, lodgedOn, ground, statement, actorId: null })
      }
    })
    return new StepResponse(extensions.length)
  },
)

/** Puts in the sample register's extensions by Điều 12.3, all or none. */
export const recordExtensionsWorkflow = createWorkflow(
  "ocop-record-extensions",
  (input: { extensions: NewExtension[] }) => {
    return new WorkflowResponse(recordExtensionsStep(input.extensions))
  },
)
