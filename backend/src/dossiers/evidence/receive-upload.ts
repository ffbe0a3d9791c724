import { createReadStream } from "node:fs"
import { createHash } from "node:crypto"
import fs from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { badRequest } from "../../lib/api-fault"
import { today } from "../../lib/local-day"
import { addEvidenceWorkflow } from "../../workflows/dossier/add-evidence"
import type { EvidenceStore } from "./evidence-store"
import { judgeMediaType, sniffMediaType } from "./media-type"
import type { UploadRequest } from "./upload-request"

/** Who uploads to which dossier. */
export interface UploadContext {
  container: MedusaContainer
  store: EvidenceStore
  dossierId: string
  producerId: string
  memberId: string
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file), hash)
  return hash.digest("hex")
}

/**
 * Takes a finished upload into the dossier: judges its bytes, keeps the file, writes its row. Whatever is
 * refused leaves neither row nor file behind.
 *
 * @returns the id of the evidence
 * @throws ApiFaultError 400 EVIDENCE_TYPE_REFUSED, EVIDENCE_DISGUISED, and as `addEvidence`
 */
export async function takeUpload(
  context: UploadContext,
  incomingFile: string,
  { fileName, criterion, documentKind }: Omit<UploadRequest, "bytes">,
): Promise<string> {
  const { container, store, dossierId, producerId, memberId } = context
  const id = generateEntityId(undefined, "dosf")
  const storageKey = path.posix.join(dossierId, id)
  try {
    const verdict = judgeMediaType(fileName, await sniffMediaType(incomingFile))
    if (!verdict.ok) throw badRequest(verdict.code, "file", verdict.message)
    const { size: bytes } = await fs.stat(incomingFile)
    const sha256 = await digestOf(incomingFile)
    await store.keep(incomingFile, storageKey)
    const file = {
      ...{ id, dossierId, criterion, documentKind, fileName, bytes, sha256, storageKey },
      mediaType: verdict.mediaType,
      uploadedBy: memberId,
      uploadedOn: today(),
      removedOn: null,
    }
    const { result } = await addEvidenceWorkflow(container).run({ input: { producerId, file } })
    if (!result.isNew) await store.discard(storageKey)
    return result.id
  } catch (error) {
    await store.discard(storageKey)
    throw error
  } finally {
    await fs.rm(incomingFile, { force: true })
    await fs.rm(`${incomingFile}.json`, { force: true })
  }
}
