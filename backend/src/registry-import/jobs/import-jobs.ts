import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportJob } from "../../contract"
import { ApiFaultError } from "../../lib/api-fault"
import { executeNtmImport } from "../../ntm-import/execute-ntm-import"
import { runNtmImport } from "../../ntm-import/run"
import { executeRegistryImport } from "../execute-registry-import"
import { PlanChangedError, type ImportOptions } from "../import-run"
import type { ImportProgress } from "../progress"
import { runRegistryImport } from "../run"
import type { JobStore, StoredJob } from "./job-store"

const EXECUTE = { registry: executeRegistryImport, ntm: executeNtmImport }
const RUN = { registry: runRegistryImport, ntm: runNtmImport }

/** Progress of the jobs this process works on; too short-lived to be kept on disk. */
const progressOf = new Map<string, ImportProgress>()
/** Jobs this process is working on: a job found "reading" outside it was cut off by a restart. */
const working = new Set<string>()

const CUT_OFF = "Máy chủ dừng giữa chừng khi xử lý tệp này; chưa ghi gì. Xin tải tệp lên lại."

function optionsOf(store: JobStore, job: StoredJob, dryRun: boolean): ImportOptions {
  return {
    filePath: store.uploadPath(job.id),
    fileName: job.fileName,
    actorId: job.actorId,
    importId: job.id,
    annotatedDir: path.dirname(store.uploadPath(job.id)),
    dryRun,
    onProgress: (progress) => progressOf.set(job.id, progress),
  }
}

async function whileWorking<T>(id: string, work: () => Promise<T>): Promise<T> {
  working.add(id)
  try {
    return await work()
  } finally {
    working.delete(id)
    progressOf.delete(id)
  }
}

async function fail(
  container: MedusaContainer,
  store: JobStore,
  job: StoredJob,
  error: unknown,
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.error(error instanceof Error ? error : new Error(String(error)))
  const message = "Máy chủ gặp sự cố ngoài ý muốn; chưa ghi gì. Xin thử lại sau ít phút."
  await store.write({ ...job, status: "failed", message })
}

/** Plans an uploaded file in the background; nothing is written to the register. */
export async function previewInBackground(
  container: MedusaContainer,
  store: JobStore,
  job: StoredJob,
): Promise<void> {
  await store.write(job)
  void whileWorking(job.id, async () => {
    try {
      const { report, planDigest } = await EXECUTE[job.kind](container, optionsOf(store, job, true))
      const status = report.status === "refused" ? "refused" : "previewed"
      await store.write({ ...job, status, planDigest, report: { ...report, id: job.id } })
    } catch (error) {
      await fail(container, store, job, error)
    }
  })
}

function isUnfinished({ status }: StoredJob): boolean {
  return status === "reading" || status === "checking" || status === "applying"
}

/** A job as the office sees it now; null for an unknown id. */
export async function readJob(store: Pick<JobStore, "read">, id: string): Promise<StoredJob | null> {
  const job = await store.read(id)
  if (job === null || !isUnfinished(job)) return job
  if (!working.has(id)) {
    // It may have ended since we read it: the end is written before the work is let go.
    const latest = await store.read(id)
    if (latest === null || !isUnfinished(latest)) return latest
    return { ...latest, status: "failed", message: CUT_OFF }
  }
  const progress = progressOf.get(id)
  const { status } = job
  if (progress === undefined) return job
  const { phase, ...counts } = progress
  return {
    ...job,
    status: status === "reading" && phase === "checking" ? "checking" : status,
    progress: counts,
  }
}

function refuse(code: string, message: string): ApiFaultError {
  return new ApiFaultError(409, { code, field: null, message })
}

/**
 * Applies a previewed job, once: a second confirmation while the first is at work, or after it,
 * answers the job as it stands.
 * @throws ApiFaultError 409 when there is nothing to confirm or the plan has changed since
 */
export async function confirmJob(
  container: MedusaContainer,
  store: JobStore,
  job: StoredJob,
): Promise<ImportJob> {
  if (job.status === "applied" || job.status === "applying" || working.has(job.id)) return job
  if (job.status !== "previewed" || job.planDigest === null) {
    throw refuse("IMPORT_NOT_PREVIEWED", "Chỉ xác nhận được tệp đã xem trước và không có lỗi.")
  }
  const expectedPlan = job.planDigest
  return whileWorking(job.id, async () => {
    const latest = await store.read(job.id)
    if (latest !== null && latest.status !== "previewed") return latest
    await store.write({ ...job, status: "applying" })
    try {
      const report = await RUN[job.kind](container, { ...optionsOf(store, job, false), expectedPlan })
      const applied = { ...job, status: "applied" as const, report: { ...report, id: job.id } }
      await store.write(applied)
      return applied
    } catch (error) {
      if (error instanceof PlanChangedError) {
        await store.write({ ...job, status: "failed", message: error.message })
        throw refuse("IMPORT_PLAN_CHANGED", error.message)
      }
      await fail(container, store, job, error)
      throw error
    }
  })
}
