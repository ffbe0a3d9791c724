import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { requireOffice } from "../../../../../../../dossiers/officer"
import { photoFile } from "../../../../../../../inspections/photos"
import { readDatabase } from "../../../../../../../lib/database"

/** GET /admin/ocop/inspections/{id}/photos/{photoId}: the picture, for the office only. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await requireOffice(req)
  const { id = "", photoId = "" } = req.params
  const { fileId, mimeType } = await photoFile(readDatabase(req.scope).knex, id, photoId)
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(fileId)
  res.setHeader("Content-Type", mimeType)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(content)
}
