import fs from "node:fs/promises"
import path from "node:path"
import { importJob } from "../../contract"
import { readBackendEnv } from "../../config/env"
import { z } from "@medusajs/framework/zod"

/** A job as kept on disk: what the office sees, and what confirming it needs. */
const storedJob = importJob.extend({
  actorId: z.string().nullable(),
  /** Digest of the previewed plan; confirming applies this plan or none. */
  planDigest: z.string().nullable(),
})
export type StoredJob = z.infer<typeof storedJob>

const JOB_ID = /^rimp_[0-9A-Za-z]+$/
const JOB_FILE = "job.json"

/**
 * Uploads and their previews, one folder each below the data folder: `job.json`, the file as
 * uploaded, the annotated copy. They outlive a restart of the server.
 */
export class JobStore {
  private readonly root: string

  constructor(dataDir: string = readBackendEnv(process.env).dataDir) {
    this.root = path.join(dataDir, "imports")
  }

  /** The folder of a job, made on demand. @throws RangeError for an id that is none of ours */
  async folder(id: string): Promise<string> {
    if (!JOB_ID.test(id)) throw new RangeError(`not an import id: ${id}`)
    const folder = path.join(this.root, id)
    await fs.mkdir(folder, { recursive: true })
    return folder
  }

  uploadPath(id: string): string {
    return path.join(this.root, id, "upload")
  }

  async read(id: string): Promise<StoredJob | null> {
    if (!JOB_ID.test(id)) return null
    try {
      return storedJob.parse(JSON.parse(await fs.readFile(path.join(this.root, id, JOB_FILE), "utf8")))
    } catch {
      return null
    }
  }

  /** Written whole to a second file first: a reader never meets half a job. */
  async write(job: StoredJob): Promise<void> {
    const file = path.join(await this.folder(job.id), JOB_FILE)
    await fs.writeFile(`${file}.new`, JSON.stringify(job))
    await fs.rename(`${file}.new`, file)
  }

  async discard(id: string): Promise<void> {
    if (JOB_ID.test(id)) await fs.rm(path.join(this.root, id), { recursive: true, force: true })
  }

  /** The newest jobs; ids are ordered by time. */
  async newest(limit: number): Promise<StoredJob[]> {
    const names = await fs.readdir(this.root).catch(() => [])
    const ids = names
      .filter((name) => JOB_ID.test(name))
      .sort()
      .reverse()
      .slice(0, limit)
    const jobs = await Promise.all(ids.map((id) => this.read(id)))
    return jobs.filter((job) => job !== null)
  }
}
