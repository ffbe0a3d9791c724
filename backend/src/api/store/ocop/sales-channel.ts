import type { MedusaRequest } from "@medusajs/framework/http"

/** The channel of the publishable key that came with the request; the shop has one. */
export function salesChannelOf(req: MedusaRequest): string {
  const context = (req as { publishable_key_context?: { sales_channel_ids?: string[] } })
    .publishable_key_context
  const id = context?.sales_channel_ids?.[0]
  if (id === undefined) throw new Error("the publishable key belongs to no sales channel")
  return id
}
