import { z } from "@medusajs/framework/zod"

/** POST /store/ocop/carts/{id}/place. Idempotent: the same cart always answers the same order. */
export const placeOrderBody = z.object({
  phone: z.string(),
  fullName: z.string().trim().min(2).max(80),
  provinceCode: z.string(),
  communeCode: z.string(),
  addressLine: z.string().trim().min(3).max(160),
  email: z.string().email().optional(),
  note: z.string().max(300).optional(),
  payment: z.enum(["cod"]),
  /** The total the shopper saw; a different total is refused with TOTAL_CHANGED. */
  expectedTotalVnd: z.number().int(),
})
export type PlaceOrderBody = z.infer<typeof placeOrderBody>

export const orderLine = z.object({
  title: z.string(),
  variantTitle: z.string().nullable(),
  handle: z.string().nullable(),
  picture: z.string(),
  producerName: z.string(),
  quantity: z.number().int(),
  unitPriceVnd: z.number().int(),
  totalVnd: z.number().int(),
  /** Stars as they were shown when the order was placed. */
  starsAtSale: z.number().int().nullable(),
})

export const orderView = z.object({
  code: z.string(),
  placedAt: z.string(),
  status: z.enum(["placed", "confirmed", "shipped", "delivered", "cancelled"]),
  payment: z.enum(["cod"]),
  lines: z.array(orderLine),
  itemsTotalVnd: z.number().int(),
  shippingVnd: z.number().int(),
  totalVnd: z.number().int(),
  recipient: z.object({
    fullName: z.string(),
    /** Middle digits hidden: «0912 ••• 678». */
    phoneMasked: z.string(),
    address: z.string(),
  }),
})
export type OrderView = z.infer<typeof orderView>
