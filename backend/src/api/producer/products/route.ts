import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerProduct } from "../../../contract"
import { ownProducts } from "../../../workflows/producers/own-products"
import { requireMember } from "../member"

/** GET /producer/products: the member's own products and no one else's. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ items: ProducerProduct[] }>,
): Promise<void> {
  const { producer } = await requireMember(req)
  res.setHeader("cache-control", "no-store")
  res.json({ items: await ownProducts(req.scope, producer.id) })
}
