import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productDetailOf } from "../../../../../catalogue/details"
import { notFound } from "../../../../../lib/api-fault"
import { answerFromSnapshot } from "../../answer"
import { snapshotFor } from "../../snapshot"

/** The product page. An old handle answers 200 with `redirectTo`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const snapshot = await snapshotFor(req)
  answerFromSnapshot(req, res, snapshot, () => {
    const handle = req.params.handle ?? ""
    const detail = productDetailOf(snapshot, handle)
    if (detail === null) throw notFound("PRODUCT_NOT_FOUND", "handle", `Không có sản phẩm «${handle}».`)
    return detail
  })
}
