import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { executeRegistryImport } from "../../registry-import/execute-registry-import"
import { progressListener, type ApplyImportInput } from "../../registry-import/run-applying"

/**
 * Reads, plans and writes the file in one PostgreSQL transaction. It is the last and only step, so
 * the transaction itself is the compensation: whatever fails, at whatever moment, kill -9 included,
 * leaves nothing behind, and nothing that could fail comes after the commit.
 */
const applyRegistryFileStep = createStep(
  "apply-registry-import-file",
  async ({ progressKey, ...input }: ApplyImportInput, { container }) => {
    const onProgress = progressListener(progressKey)
    const { report } = await executeRegistryImport(container, { ...input, dryRun: false, onProgress })
    return new StepResponse(report)
  },
)

/** Applies a registry file. Idempotent: the same file twice writes once. */
export const applyRegistryImportWorkflow = createWorkflow(
  "apply-registry-import",
  (input: ApplyImportInput) => {
    return new WorkflowResponse(applyRegistryFileStep(input))
  },
)
