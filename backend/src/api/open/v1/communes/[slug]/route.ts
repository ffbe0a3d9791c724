import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communeDetailOf } from "../../../../../catalogue/commune-detail"
import { notFound } from "../../../../../lib/api-fault"
import { answerFromSnapshot } from "../../answer"
import { snapshotFor } from "../../snapshot"

/** The page of a present commune. An old slug answers 200 with `redirectTo`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => {
    const slug = req.params.slug ?? ""
    const detail = communeDetailOf(snapshot, slug)
    if (detail === null) throw notFound("COMMUNE_NOT_FOUND", "slug", `Không có xã, phường «${slug}».`)
    return detail
  })
}
