import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InspectionDetail } from "../../../../../../contract"
import { requireOffice } from "../../../../../../dossiers/officer"
import { readInspection } from "../../../../../../inspections/read"
import { receivePhoto } from "../../../../../../inspections/receive-photo"
import { sha256Hex } from "../../../../../../lib/canonical-json"
import { readDatabase } from "../../../../../../lib/database"
import { today } from "../../../../../../lib/local-day"
import { refuseUnknownParams, textParam } from "../../../../../../lib/query-params"
import { addInspectionPhotoWorkflow } from "../../../../../../workflows/inspection/add-photo"

/** POST /admin/ocop/inspections/{id}/photos?caption=: the body is the picture. 201. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<InspectionDetail>,
): Promise<void> {
  const { id: actorId } = await requireOffice(req)
  refuseUnknownParams(req.query, ["caption"])
  const caption = textParam(req.query, "caption") ?? ""
  const inspectionId = req.params.id ?? ""
  const { content, mimeType, extension } = await receivePhoto(req, Number(req.headers["content-length"] ?? 0))
  await addInspectionPhotoWorkflow(req.scope).run({
    input: {
      ...{ inspectionId, caption, actorId, mimeType, extension },
      bytes: content.length,
      sha256: sha256Hex(content),
      contentBase64: content.toString("base64"),
    },
  })
  res.status(201).json(await readInspection(readDatabase(req.scope), inspectionId, today()))
}
