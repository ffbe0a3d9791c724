import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { certificateLines } from "../../../../../../catalogue/details"
import { catalogueSnapshot } from "../../../../../../catalogue/snapshot"
import type { ProductCertificates } from "../../../../../../contract"

/** What the register knows of a Medusa product, for the widget on its page. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ProductCertificates>): Promise<void> {
  const snapshot = await catalogueSnapshot(req.scope, { live: true })
  const product = snapshot.products.find(({ shop }) => shop?.productId === req.params.productId)
  if (product === undefined) {
    res.json({
      registered: false,
      registryCode: null,
      producer: null,
      set: null,
      seal: null,
      certificates: [],
    })
    return
  }
  const { producer, registryCode, seal } = product
  res.json({
    registered: true,
    registryCode,
    producer: { slug: producer.slug, name: producer.name },
    set: snapshot.entryByProduct.get(product)?.item.set ?? null,
    seal,
    certificates: certificateLines(product, snapshot.day),
  })
}
