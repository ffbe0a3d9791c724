import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportHistory, ImportJob } from "../../contract"
import { loadRegistryImports, type AppliedImport } from "../../modules/certificate/queries/registry-imports"
import { readJob } from "./import-jobs"
import type { JobStore } from "./job-store"

const SHOWN = 100

type Entry = ImportHistory["items"][number]

function entryOfJob({ id, kind, fileName, status, report, createdAt }: ImportJob): Entry {
  const { rows = 0, created = 0, updated = 0, unchanged = 0, faultCount = 0 } = report ?? {}
  return { id, kind, fileName, status, rows, created, updated, unchanged, faultCount, createdAt }
}

function entryOfImport({ createdAt, ...applied }: AppliedImport): Entry {
  return { ...applied, status: "applied", faultCount: 0, createdAt: createdAt.toISOString() }
}

/** Uploads of the office and imports applied by command, newest first; one line each. */
export async function importHistoryOf(db: Knex, store: JobStore): Promise<ImportHistory> {
  const stored = await store.newest(SHOWN)
  const jobs = await Promise.all(stored.map(({ id }) => readJob(store, id)))
  const entries = new Map<string, Entry>()
  for (const applied of await loadRegistryImports(db, SHOWN)) entries.set(applied.id, entryOfImport(applied))
  for (const job of jobs) if (job !== null) entries.set(job.id, entryOfJob(job))
  const items = [...entries.values()].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, SHOWN)
  return { items }
}

/** An import applied by command has no job; it is shown as one that is done. */
export function jobOfImport(applied: AppliedImport, sha256: string): ImportJob {
  const { id, kind, fileName, rows, created, updated, unchanged, createdAt } = applied
  const report = {
    ...{ id, kind, fileName, sha256, status: "applied" as const, dryRun: false },
    ...{ rows, created, updated, unchanged, faultCount: 0 },
    ...{ faults: [], warnings: [], changes: [], annotatedFile: null, durationMs: 0 },
  }
  const at = createdAt.toISOString()
  return { id, kind, fileName, status: "applied", progress: null, report, message: null, createdAt: at }
}
