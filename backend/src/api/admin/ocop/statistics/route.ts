import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Statistics } from "../../../../contract"
import { readDatabase } from "../../../../lib/database"
import { dayParam } from "../../../../lib/query-params"
import { statisticsOn } from "../../../../register/statistics"

/** The public figures, for the office's own pages. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Statistics>): Promise<void> {
  res.json(await statisticsOn(readDatabase(req.scope), dayParam(req.query)))
}
