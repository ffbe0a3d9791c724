import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refreshPlannerStatistics } from "../lib/planner-statistics"
import { FaultLog } from "./faults/fault-log"
import {
  PlanChangedError,
  type ImportOptions,
  type ImportOutcome,
  type ImportRun,
  type PlanInTransaction,
} from "./import-run"
import { ProgressMeter } from "./progress"
import { fileSha256 } from "./reader/file-kind"
import type { ColumnSpec } from "./reader/header"
import { ImportFileError } from "./reader/import-file-error"
import { openBook } from "./reader/open-book"
import type { RawBook } from "./reader/raw-row"
import { annotateRefused } from "./report/annotate"
import { buildReport, ChangeTally } from "./report-builder"

/** One import at a time: held to the end of the transaction, let go by PostgreSQL even after kill -9. */
const LOCK_NAME = "ocop.import"

/** What an import can fill from empty. */
const FILLED_TABLES = [
  "product",
  "ocop_registered_product",
  "ocop_certificate",
  "ocop_star_event",
  "ocop_producer",
  "ocop_slug_alias",
  "ocop_ntm_recognition",
]

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
    if (result.importId === null) {
      await tx.rollback()
    } else {
      await refreshPlannerStatistics(tx, FILLED_TABLES)
      await tx.commit()
    }
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
  const importId = options.importId ?? generateEntityId(undefined, "rimp")
  const run: ImportRun = {
    basis,
    importId,
    actorId,
    sample,
    log,
    tally,
    meter: new ProgressMeter(options.onProgress),
  }
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
