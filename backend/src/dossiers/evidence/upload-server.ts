import { randomBytes } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import path from "node:path"
import { asApiFault } from "../../lib/api-fault"
import { MAX_FILE_BYTES, UNFINISHED_HOURS } from "./limits"
import { takeUpload, type UploadContext } from "./receive-upload"
import { readUploadRequest } from "./upload-request"

/** tus is an ES module; this is CommonJS. */
async function loadTus() {
  const [server, store] = await Promise.all([import("@tus/server"), import("@tus/file-store")])
  return { ...server, FileStore: store.FileStore }
}
type Tus = Awaited<ReturnType<typeof loadTus>>

let loaded: Promise<{ tus: Tus; locker: InstanceType<Tus["MemoryLocker"]> }> | undefined

/** The library, and the locks all requests of this process share. */
function tusOnce() {
  loaded ??= loadTus().then((tus) => ({ tus, locker: new tus.MemoryLocker() }))
  return loaded
}

/** The dossier is part of an upload's id: an upload of another dossier has no address here. */
export function isUploadOf(dossierId: string, uploadId: string): boolean {
  return new RegExp(`^${dossierId}\\.[0-9a-f]{32}$`).test(uploadId)
}

function toResponse(error: unknown): { status_code: number; body: string } | undefined {
  const refusal = asApiFault(error)
  return refusal === null ? undefined : { status_code: refusal.status, body: JSON.stringify(refusal.fault) }
}

/**
 * Answers one request of the tus 1.0 protocol (resumable uploads) for evidence of one dossier. The caller
 * has checked who asks; `uploadId` is null for a new upload, whose head the caller has checked too.
 */
export async function answerUpload(
  context: UploadContext,
  req: IncomingMessage,
  res: ServerResponse,
  uploadId: string | null,
): Promise<void> {
  const { tus, locker } = await tusOnce()
  const directory = await context.store.incoming()
  const address = `/producer/dossiers/${context.dossierId}/evidence/uploads`
  const datastore = new tus.FileStore({
    directory,
    expirationPeriodInMilliseconds: UNFINISHED_HOURS * 3_600_000,
  })
  const server = new tus.Server({
    path: address,
    datastore,
    locker,
    maxSize: MAX_FILE_BYTES,
    namingFunction: () => `${context.dossierId}.${randomBytes(16).toString("hex")}`,
    generateUrl: (_req, { id }) => `${address}/${id}`,
    getFileIdFromRequest: () => uploadId ?? undefined,
    onUploadFinish: async (_req, upload) => {
      const { fileName, criterion, documentKind } = readUploadRequest({
        "upload-length": String(upload.size),
        "upload-metadata": Object.entries(upload.metadata ?? {})
          .map(([key, value]) => `${key} ${Buffer.from(value ?? "").toString("base64")}`)
          .join(","),
      })
      const file = path.join(directory, upload.id)
      const id = await takeUpload(context, file, { fileName, criterion, documentKind })
      return {
        status_code: 200,
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ id }),
      }
    },
    onResponseError: (_req, error) => toResponse(error),
  })
  if (uploadId === null) await server.cleanUpExpiredUploads()
  await server.handle(req, res)
}
