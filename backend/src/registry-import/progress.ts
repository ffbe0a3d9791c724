/** Where an import stands; `rowsTotal` is estimated until the file has been read. */
export interface ImportProgress {
  phase: "reading" | "checking" | "writing"
  rowsRead: number
  rowsTotal: number | null
  secondsLeft: number | null
}

export type OnProgress = (progress: ImportProgress) => void

const REPORT_EVERY_MS = 500

/** The first rows come in one chunk and say nothing of how many follow. */
const ROWS_TO_JUDGE_BY = 50

/** Reading is about this share of an import's time, planning and writing the rest. */
const READING_SHARE = 0.5

/** Turns counts into progress, twice a second at most. */
export class ProgressMeter {
  private readonly startedAt = Date.now()
  private reportedAt = 0

  constructor(private readonly onProgress: OnProgress | undefined) {}

  reading(rowsRead: number, share: number): void {
    const rowsTotal =
      share > 0.01 && rowsRead >= ROWS_TO_JUDGE_BY ? Math.max(rowsRead, Math.round(rowsRead / share)) : null
    this.report({ phase: "reading", rowsRead, rowsTotal }, share * READING_SHARE)
  }

  planning(phase: "checking" | "writing", rowsRead: number, rowsTotal: number): void {
    const share = rowsTotal === 0 ? 1 : rowsRead / rowsTotal
    this.report({ phase, rowsRead, rowsTotal }, READING_SHARE + share * (1 - READING_SHARE))
  }

  private report(progress: Omit<ImportProgress, "secondsLeft">, share: number): void {
    const now = Date.now()
    if (this.onProgress === undefined || now - this.reportedAt < REPORT_EVERY_MS) return
    this.reportedAt = now
    const elapsed = (now - this.startedAt) / 1000
    const secondsLeft = share < 0.02 ? null : Math.round((elapsed * (1 - share)) / share)
    this.onProgress({ ...progress, secondsLeft })
  }
}
