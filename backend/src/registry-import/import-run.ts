import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportReport } from "../contract"
import type { FaultLog } from "./faults/fault-log"
import type { OnProgress, ProgressMeter } from "./progress"
import type { RawBook } from "./reader/raw-row"
import type { ChangeTally, ReportBasis } from "./report-builder"

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
  /** Id the import is recorded under, when the caller has given one out already. */
  importId?: string
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

/** One run of an import: what it was asked, and what it has gathered so far. */
export interface ImportRun {
  basis: ReportBasis
  importId: string
  actorId: string | null
  sample: boolean
  log: FaultLog
  tally: ChangeTally
  meter: ProgressMeter
}

/** Plans, and applies where asked, one kind of file inside a transaction. */
export type PlanInTransaction = (
  tx: Knex,
  book: RawBook,
  run: ImportRun,
) => Promise<{ rows: number; importId: string | null }>
