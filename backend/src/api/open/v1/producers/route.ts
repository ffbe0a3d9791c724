import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { producerSummaryOf } from "../../../../catalogue/details"
import { answerFromSnapshot } from "../answer"
import { snapshotFor } from "../snapshot"

const vietnamese = new Intl.Collator("vi")

/** All producers of the register, by name. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => ({
    items: snapshot.producers
      .map(producerSummaryOf)
      .sort((a, b) => vietnamese.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1)),
  }))
}
