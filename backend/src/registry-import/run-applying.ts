import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportReport } from "../contract"
import { PlanChangedError, type ImportOptions } from "./import-run"
import type { OnProgress } from "./progress"

/** What a workflow is handed: plain data, with the name under which progress is listened for. */
export interface ApplyImportInput extends Omit<ImportOptions, "dryRun" | "onProgress"> {
  progressKey: string
}

/** A workflow's input is serialised and cannot carry a function: listeners wait here, by key. */
const listeners = new Map<string, OnProgress>()

export function progressListener(key: string): OnProgress | undefined {
  return listeners.get(key)
}

/** The shape of the two apply workflows. */
export type ApplyWorkflow = (container: MedusaContainer) => {
  run(args: { input: ApplyImportInput }): Promise<{ result: ImportReport }>
}

/** Runs an apply workflow and hands its progress on. */
export async function runApplying(
  container: MedusaContainer,
  { dryRun: _dryRun, onProgress, ...options }: ImportOptions,
  workflow: ApplyWorkflow,
): Promise<ImportReport> {
  const progressKey = randomUUID()
  if (onProgress !== undefined) listeners.set(progressKey, onProgress)
  try {
    const { result } = await workflow(container).run({ input: { ...options, progressKey } })
    return result
  } catch (error) {
    throw revived(error)
  } finally {
    listeners.delete(progressKey)
  }
}

/** The workflow engine hands errors on as plain data: they are made errors again. */
function revived(error: unknown): Error {
  if (error instanceof Error) return error
  const { name, message } = Object.assign({ name: "Error", message: String(error) }, error)
  return name === "PlanChangedError" ? new PlanChangedError() : new Error(message)
}
