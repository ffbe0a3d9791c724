import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerUpload, isUploadOf } from "../../../../../../../dossiers/evidence/upload-server"
import { notFound } from "../../../../../../../lib/api-fault"
import { uploadContext } from "../../upload-context"

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { context } = await uploadContext(req)
  const uploadId = req.params.uploadId ?? ""
  if (!isUploadOf(context.dossierId, uploadId)) {
    throw notFound("UPLOAD_NOT_FOUND", "uploadId", "Không có lượt tải lên này.")
  }
  // Methods are what they are: no header may turn one into another.
  delete req.headers["x-http-method-override"]
  await answerUpload(context, req, res, uploadId)
}

/** Where an upload stands. */
export const HEAD = answer
/** The next bytes; the last ones answer 200 `{ id }` of the evidence. */
export const PATCH = answer
/** Gives an upload up. */
export const DELETE = answer
