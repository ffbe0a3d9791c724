import path from "node:path"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { ImportHistory } from "../../../../contract"
import { importHistoryOf } from "../../../../registry-import/jobs/history"
import { previewInBackground } from "../../../../registry-import/jobs/import-jobs"
import { JobStore } from "../../../../registry-import/jobs/job-store"
import { receiveUpload } from "../../../../registry-import/jobs/receive-upload"
import { readUploadQuery } from "./validators"

/** Takes a file as raw bytes and previews it in the background; writes nothing to the register. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ id: string }>,
): Promise<void> {
  const { kind, file_name } = readUploadQuery(req.query)
  const store = new JobStore()
  const id = generateEntityId(undefined, "rimp")
  await store.folder(id)
  try {
    await receiveUpload(req, Number(req.headers["content-length"] ?? 0), store.uploadPath(id))
  } catch (error) {
    await store.discard(id)
    throw error
  }
  await previewInBackground(req.scope, store, {
    id,
    kind,
    fileName: path.basename(file_name),
    status: "reading",
    progress: null,
    report: null,
    message: null,
    createdAt: new Date().toISOString(),
    actorId: req.auth_context.actor_id,
    planDigest: null,
  })
  res.status(202).json({ id })
}

export async function GET(req: MedusaRequest, res: MedusaResponse<ImportHistory>): Promise<void> {
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await importHistoryOf(db, new JobStore()))
}
