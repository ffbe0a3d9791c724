import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InspectionDetail } from "../../../../../contract"
import { requireOffice } from "../../../../../dossiers/officer"
import { readInspection } from "../../../../../inspections/read"
import { readDatabase } from "../../../../../lib/database"
import { today } from "../../../../../lib/local-day"

/** GET /admin/ocop/inspections/{id}. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<InspectionDetail>,
): Promise<void> {
  await requireOffice(req)
  res.json(await readInspection(readDatabase(req.scope), req.params.id ?? "", today()))
}
