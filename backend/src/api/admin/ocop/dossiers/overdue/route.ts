import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OverdueReport } from "../../../../../contract"
import { overdueReportOf } from "../../../../../dossiers/office/board"
import { officerOf } from "../../../../../dossiers/officer"
import { readDatabase } from "../../../../../lib/database"
import { today } from "../../../../../lib/local-day"

/** GET /admin/ocop/dossiers/overdue */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OverdueReport>,
): Promise<void> {
  res.json(await overdueReportOf(readDatabase(req.scope).knex, await officerOf(req), today()))
}
