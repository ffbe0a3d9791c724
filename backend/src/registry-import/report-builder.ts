import { createHash } from "node:crypto"
import type { ImportChange, ImportReport } from "../contract"
import type { FaultLog } from "./faults/fault-log"
import { byPlace } from "./faults/fault-log"

const MAX_FAULTS = 1_000
const MAX_CHANGES = 200

/** Counts what an import does and keeps the first of it to show. */
export class ChangeTally {
  created = 0
  updated = 0
  unchanged = 0
  private readonly shown: ImportChange[] = []
  private readonly left: ImportChange[] = []
  private readonly digest = createHash("sha256")

  add(change: ImportChange): void {
    if (change.action === "create") this.created += 1
    else if (change.action === "update") this.updated += 1
    else this.unchanged += 1
    this.digest.update(JSON.stringify([change.row, change.action, change.product, change.differences]))
    const list = change.action === "unchanged" ? this.left : this.shown
    if (list.length < MAX_CHANGES) list.push(change)
  }

  get writes(): number {
    return this.created + this.updated
  }

  /** Two plans with the same digest do the same to the register. */
  planDigest(): string {
    return this.digest.copy().digest("hex")
  }

  changes(): ImportChange[] {
    return [...this.shown, ...this.left].slice(0, MAX_CHANGES)
  }
}

export interface ReportBasis {
  kind: "registry" | "ntm"
  fileName: string
  sha256: string
  dryRun: boolean
  startedAt: number
}

/** The report of one run. */
export function buildReport(
  basis: ReportBasis,
  result: {
    id: string | null
    rows: number
    tally: ChangeTally
    log: FaultLog
    annotatedFile: string | null
  },
): ImportReport {
  const { tally, log } = result
  const refused = log.faultCount > 0
  return {
    id: result.id,
    kind: basis.kind,
    fileName: basis.fileName,
    sha256: basis.sha256,
    status: refused ? "refused" : basis.dryRun ? "previewed" : "applied",
    dryRun: basis.dryRun,
    rows: result.rows,
    created: tally.created,
    updated: tally.updated,
    unchanged: tally.unchanged,
    faultCount: log.faultCount,
    faults: [...log.faults].sort(byPlace).slice(0, MAX_FAULTS),
    warnings: [...log.warnings].sort(byPlace).slice(0, MAX_FAULTS),
    changes: tally.changes(),
    annotatedFile: result.annotatedFile,
    durationMs: Date.now() - basis.startedAt,
  }
}
