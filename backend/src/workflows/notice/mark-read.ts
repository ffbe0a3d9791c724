import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { markNoticeRead, type NewNotice } from "../../modules/notice/writers/notices"

interface Input {
  id: string
  reader: NewNotice["audience"]
}

/** One statement: nothing to compensate. */
const markReadStep = createStep("ocop-notice-read", async ({ id, reader }: Input, { container }) => {
  return new StepResponse(
    await markNoticeRead(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id, reader),
  )
})

/** Marks one of the reader's own notices as read; false when there is none. Idempotent. */
export const markNoticeReadWorkflow = createWorkflow("ocop-notice-read-workflow", (input: Input) => {
  return new WorkflowResponse(markReadStep(input))
})
