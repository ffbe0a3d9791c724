import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerProduct } from "../../../../contract"
import { notFound } from "../../../../lib/api-fault"
import { ownProducts } from "../../../../workflows/producers/own-products"
import { requireMember } from "../../member"

/** GET /producer/products/{id}: one of the member's own products; another producer's answers 404. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ProducerProduct>,
): Promise<void> {
  const { producer } = await requireMember(req)
  const product = (await ownProducts(req.scope, producer.id)).find(({ id }) => id === req.params.id)
  if (product === undefined) {
    throw notFound("PRODUCT_NOT_FOUND", "id", "Không có sản phẩm này trong gian hàng của bạn.")
  }
  res.setHeader("cache-control", "no-store")
  res.json(product)
}
