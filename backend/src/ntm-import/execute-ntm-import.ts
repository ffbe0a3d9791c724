import type { MedusaContainer } from "@medusajs/framework/types"
import { executeImport } from "../registry-import/execute-import"
import type { ImportOptions, ImportOutcome } from "../registry-import/import-run"
import { NTM_COLUMNS } from "./columns"
import { runNtmInTransaction } from "./import-transaction"

/** Plans an NTM file, and applies it unless it is a dry run; with the digest of the plan. */
export function executeNtmImport(container: MedusaContainer, options: ImportOptions): Promise<ImportOutcome> {
  return executeImport(container, "ntm", NTM_COLUMNS, options, runNtmInTransaction)
}
