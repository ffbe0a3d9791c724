import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportReport } from "../contract"
import { FaultLog } from "./faults/fault-log"
import { runInTransaction, type ImportRun } from "./import-transaction"
import { ProgressMeter, type OnProgress } from "./progress"
import { fileSha256 } from "./reader/file-kind"
import { ImportFileError } from "./reader/import-file-error"
import { openBook } from "./reader/open-book"
import type { RawBook } from "./reader/raw-row"
import { annotateRefused } from "./report/annotate"
import { buildReport, ChangeTally } from "./report-builder"
import { REGISTRY_COLUMNS } from "./columns"
import type { ColumnSpec } from "./reader/header"

export interface ImportOptions {
  filePath: string
  /** The name people know the file by. */
  fileName: string
  dryRun: boolean
  actorId: string | null
  /** Marks what is created as sample data. */
  sample?: boolean
  onProgress?: OnProgress
  /** Refuses to apply a plan other than the one that was previewed. */
  expectedPlan?: string
  /** Where the annotated copy goes; beside the input when left out. */
  annotatedDir?: string
}

export interface ImportOutcome {
  report: ImportReport
  planDigest: string
}

/** The register changed between preview and confirmation, and with it what the file would do. */
export class PlanChangedError extends Error {
  constructor() {
    super("Sổ đăng ký đã thay đổi kể từ lúc xem trước; hãy xem trước lại tệp rồi xác nhận.")
    this.name = "PlanChangedError"
  }
}

/** One import at a time: held to the end of the transaction, let go by PostgreSQL even after kill -9. */
const LOCK_NAME = "ocop.import"

export type PlanInTransaction = (
  tx: Knex,
  book: RawBook,
  run: ImportRun,
) => Promise<{ rows: number; importId: string | null }>

async function applyOrPlan(
  db: Knex,
  book: RawBook,
  run: ImportRun,
  options: ImportOptions,
  work: PlanInTransaction,
): Promise<{ rows: number; importId: string | null }> {
  const tx = await db.transaction()
  try {
    if (!options.dryRun) await tx.raw("select pg_advisory_xact_lock(hashtext(?))", [LOCK_NAME])
    const result = await work(tx, book, run)
    if (options.expectedPlan !== undefined && options.expectedPlan !== run.tally.planDigest()) {
      throw new PlanChangedError()
    }
    if (result.importId === null) await tx.rollback()
    else await tx.commit()
    return result
  } catch (error) {
    await tx.rollback()
    throw error
  }
}

/**
 * Runs an import of any kind: opens the file, plans it in one transaction and commits only an
 * applied, faultless plan. Shared by the registry and the NTM import.
 */
export async function executeImport<Id extends string>(
  container: MedusaContainer,
  kind: "registry" | "ntm",
  columns: readonly ColumnSpec<Id>[],
  options: ImportOptions,
  work: PlanInTransaction,
): Promise<ImportOutcome> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { filePath, fileName, dryRun, actorId, sample = false } = options
  const basis = { kind, fileName, sha256: "", dryRun, startedAt: Date.now() }
  const log = new FaultLog()
  const tally = new ChangeTally()
  const run: ImportRun = { basis, actorId, sample, log, tally, meter: new ProgressMeter(options.onProgress) }
  let result = { rows: 0, importId: null as string | null }
  let book: RawBook | null = null
  try {
    book = await openBook(filePath)
    basis.sha256 = await fileSha256(filePath)
    result = await applyOrPlan(db, book, run, options, work)
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error
    log.add(error.toFault())
  } finally {
    book?.close()
  }
  const annotatedFile = await annotateRefused(filePath, columns, log, options)
  const report = buildReport(basis, { id: result.importId, rows: result.rows, tally, log, annotatedFile })
  return { report, planDigest: tally.planDigest() }
}

/** As `runRegistryImport`, with the digest of the plan for a later confirmation. */
export function executeRegistryImport(
  container: MedusaContainer,
  options: ImportOptions,
): Promise<ImportOutcome> {
  return executeImport(container, "registry", REGISTRY_COLUMNS, options, runInTransaction)
}

/**
 * Imports the office's register from .xlsx or .csv.
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
  return (await executeRegistryImport(container, options)).report
}
