import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { suggest } from "../../../../catalogue/suggest"
import { textParam } from "../../../../lib/query-params"
import { answerFromSnapshot } from "../answer"
import { snapshotFor } from "../snapshot"

/** Products, sets, producers and communes whose words begin like those of `q`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const text = textParam(req.query, "q", 120) ?? ""
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => ({ items: suggest(snapshot, text) }))
}
