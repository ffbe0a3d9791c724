import { createReadStream } from "node:fs"
import fs from "node:fs/promises"
import type { ServerResponse } from "node:http"
import { pipeline } from "node:stream/promises"
import type { EvidenceRecord } from "../../modules/dossier/queries/evidence-records"
import { EvidenceStore } from "./evidence-store"
import { evidenceNotFound } from "./remove-evidence"

/**
 * Streams a private file as a download. It came from outside: no browser may run or guess anything of it.
 * @throws ApiFaultError 404 when the file is not in the store
 */
export async function sendEvidence(res: ServerResponse, record: EvidenceRecord): Promise<void> {
  const file = new EvidenceStore().pathOf(record.storageKey)
  const found = await fs.stat(file).catch(() => null)
  if (found === null) throw evidenceNotFound()
  res.setHeader("Content-Type", record.mediaType)
  res.setHeader("Content-Length", found.size)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="minh-chung"; filename*=UTF-8''${encodeURIComponent(record.fileName)}`,
  )
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "sandbox; default-src 'none'")
  res.setHeader("Cache-Control", "private, no-store")
  await pipeline(createReadStream(file), res)
}
