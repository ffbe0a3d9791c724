import type { ImportJob, ImportStatus } from "@ocop/backend/contract"

export type ImportProgress = NonNullable<ImportJob["progress"]>

/** The steps an office user sees, in order. */
export const IMPORT_STEPS = ["upload", "read", "check", "preview", "apply"] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

const STEP_OF: Readonly<Record<ImportStatus, ImportStep>> = {
  reading: "read",
  checking: "check",
  previewed: "preview",
  refused: "preview",
  failed: "preview",
  applying: "apply",
  applied: "apply",
}

export function stepOf(status: ImportStatus): ImportStep {
  return STEP_OF[status]
}

/** True while the server is at work and the page should ask again. */
export function isRunning(status: ImportStatus): boolean {
  return status === "reading" || status === "checking" || status === "applying"
}

/** Share done, 0–1; null when it cannot be told (the bar then only moves). */
export function shareDone(progress: ImportProgress | null): number | null {
  if (progress === null || progress.rowsTotal === null || progress.rowsTotal <= 0) return null
  return Math.min(1, Math.max(0, progress.rowsRead / progress.rowsTotal))
}

export type ConfirmVerdict = "allowed" | "notPreviewed" | "faults" | "nothingToWrite"

/** Whether the preview may be written. All or nothing: one fault holds back the whole file. */
export function confirmVerdict(job: Pick<ImportJob, "status" | "report">): ConfirmVerdict {
  const { status, report } = job
  if (report !== null && report.faultCount > 0) return "faults"
  if (status !== "previewed" || report === null) return "notPreviewed"
  return report.created + report.updated === 0 ? "nothingToWrite" : "allowed"
}

/** How long to wait before asking again, ms; false when there is nothing to wait for. */
export function pollAfterMs(status: ImportStatus | undefined): number | false {
  if (status === undefined) return false
  return isRunning(status) ? 800 : false
}
