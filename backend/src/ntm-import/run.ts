import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportReport } from "../contract"
import type { ImportOptions } from "../registry-import/import-run"
import { runApplying } from "../registry-import/run-applying"
import { applyNtmImportWorkflow } from "../workflows/ntm-import/apply-ntm-import"
import { executeNtmImport } from "./execute-ntm-import"

/** Imports NTM recognitions of communes; the same guarantees as `runRegistryImport`. */
export async function runNtmImport(
  container: MedusaContainer,
  options: ImportOptions,
): Promise<ImportReport> {
  if (options.dryRun) return (await executeNtmImport(container, options)).report
  return runApplying(container, options, applyNtmImportWorkflow)
}
