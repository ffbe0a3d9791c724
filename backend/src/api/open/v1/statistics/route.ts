import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Statistics } from "../../../../contract"
import { readDatabase } from "../../../../lib/database"
import { dayParam, refuseUnknownParams } from "../../../../lib/query-params"
import { statisticsOn } from "../../../../register/statistics"

/** Figures of the register on `as_of` (default: today in Việt Nam); see `statisticsOn`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Statistics>): Promise<void> {
  refuseUnknownParams(req.query, ["as_of"])
  const figures = await statisticsOn(readDatabase(req.scope), dayParam(req.query))
  res.setHeader("Cache-Control", "public, max-age=0, must-revalidate")
  res.json(figures)
}
