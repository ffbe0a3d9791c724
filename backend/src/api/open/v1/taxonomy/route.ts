import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerFromSnapshot } from "../answer"
import { snapshotFor } from "../snapshot"

/** Industries → groups → sets of Quyết định 26/2026/QĐ-TTg. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => snapshot.taxonomy)
}
