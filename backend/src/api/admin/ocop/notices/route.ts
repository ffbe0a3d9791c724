import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { NoticesPage } from "../../../../contract"
import { requireOffice } from "../../../../dossiers/officer"
import { noticesPageFor } from "../../../notices-page"

/** GET /admin/ocop/notices: the office's notices, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<NoticesPage>): Promise<void> {
  await requireOffice(req)
  res.json(await noticesPageFor(req, { kind: "office" }))
}
