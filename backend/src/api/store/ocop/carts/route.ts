import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import type { BasketSummary } from "../../../../contract"
import { salesChannelOf } from "../sales-channel"

/** POST /store/ocop/carts: an empty basket in the shop's only region. 201 with its id. */
export async function POST(req: MedusaRequest, res: MedusaResponse<BasketSummary>): Promise<void> {
  const { result } = await createCartWorkflow(req.scope).run({
    input: {
      sales_channel_id: salesChannelOf(req),
      // An address row from the start: checkout then updates it, and can restore it.
      shipping_address: { country_code: "vn" },
    },
  })
  res.status(201).json({ cartId: result.id, lines: [] })
}
