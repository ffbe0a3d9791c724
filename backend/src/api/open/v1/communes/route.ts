import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communeSummaryOf } from "../../../../catalogue/details"
import { answerFromSnapshot } from "../answer"
import { snapshotFor } from "../snapshot"

/** The communes and wards in force today, by name. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => ({ items: snapshot.communes.map(communeSummaryOf) }))
}
