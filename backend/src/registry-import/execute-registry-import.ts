import type { MedusaContainer } from "@medusajs/framework/types"
import { REGISTRY_COLUMNS } from "./columns"
import { executeImport } from "./execute-import"
import type { ImportOptions, ImportOutcome } from "./import-run"
import { runInTransaction } from "./import-transaction"

/** Plans a registry file, and applies it unless it is a dry run; with the digest of the plan. */
export function executeRegistryImport(
  container: MedusaContainer,
  options: ImportOptions,
): Promise<ImportOutcome> {
  return executeImport(container, "registry", REGISTRY_COLUMNS, options, runInTransaction)
}
