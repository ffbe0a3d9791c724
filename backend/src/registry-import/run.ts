import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportReport } from "../contract"
import { applyRegistryImportWorkflow } from "../workflows/registry-import/apply-registry-import"
import { executeRegistryImport } from "./execute-registry-import"
import type { ImportOptions } from "./import-run"
import { runApplying } from "./run-applying"

/**
 * Imports the office's register from .xlsx or .csv; applying goes through its workflow.
 *
 * All or nothing: one PostgreSQL transaction, committed only without a fault. Idempotent: the same
 * file again writes nothing. A corrected row updates and leaves a history. A dry run writes nothing.
 *
 * @throws only what is no fault of the file (database out of reach, PlanChangedError)
 */
export async function runRegistryImport(
  container: MedusaContainer,
  options: ImportOptions,
): Promise<ImportReport> {
  if (options.dryRun) return (await executeRegistryImport(container, options)).report
  return runApplying(container, options, applyRegistryImportWorkflow)
}
