import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { producerDetailOf } from "../../../../../catalogue/details"
import { notFound } from "../../../../../lib/api-fault"
import { answerFromSnapshot } from "../../answer"
import { snapshotFor } from "../../snapshot"

/** The page of a producer. An old slug answers 200 with `redirectTo`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => {
    const slug = req.params.slug ?? ""
    const detail = producerDetailOf(snapshot, slug)
    if (detail === null) throw notFound("PRODUCER_NOT_FOUND", "slug", `Không có cơ sở «${slug}».`)
    return detail
  })
}
