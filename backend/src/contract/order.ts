import { z } from "@medusajs/framework/zod"
import { apiFault } from "./primitives"

/** Fewest and most pieces of one variant in a basket. */
export const LINE_QUANTITY_LIMITS = { min: 1, max: 999 } as const

/** PUT /store/ocop/carts/{id}/lines. Absolute quantity, so repeating it changes nothing; 0 removes the line. */
export const setCartLineBody = z.object({
  variantId: z.string().min(1).max(64),
  quantity: z.number().int().min(0).max(LINE_QUANTITY_LIMITS.max),
})
export type SetCartLineBody = z.infer<typeof setCartLineBody>

/** Answer of every change of a basket: enough for the badge and the next change. */
export const basketSummary = z.object({
  cartId: z.string(),
  lines: z.array(z.object({ variantId: z.string(), quantity: z.number().int() })),
})
export type BasketSummary = z.infer<typeof basketSummary>

/** What stands between a line and its sale. `available` pieces can be had now. */
export const lineProblem = z.object({
  code: z.enum(["OUT_OF_STOCK", "NOT_ENOUGH", "NOT_ON_SALE"]),
  available: z.number().int(),
})
export type LineProblem = z.infer<typeof lineProblem>

export const cartLine = z.object({
  id: z.string(),
  variantId: z.string(),
  title: z.string(),
  variantTitle: z.string().nullable(),
  handle: z.string().nullable(),
  picture: z.string().nullable(),
  quantity: z.number().int(),
  unitPriceVnd: z.number().int(),
  totalVnd: z.number().int(),
  /** Most that can be asked for now (stock and the limit per line). */
  maxQuantity: z.number().int(),
  problem: lineProblem.nullable(),
})
export type CartLine = z.infer<typeof cartLine>

export const cartGroup = z.object({
  producer: z.object({ slug: z.string(), name: z.string() }).nullable(),
  /** Full name of the commune it is sent from, e.g. "Xã Hương Sơn". */
  communeName: z.string().nullable(),
  lines: z.array(cartLine),
})
export type CartGroup = z.infer<typeof cartGroup>

/** GET /store/ocop/carts/{id}: the basket by producer, with live prices and stock. */
export const cartView = z.object({
  id: z.string(),
  groups: z.array(cartGroup),
  pieceCount: z.number().int(),
  itemsTotalVnd: z.number().int(),
  /** Null while the basket is empty: there is nothing to send. */
  shippingVnd: z.number().int().nullable(),
  totalVnd: z.number().int(),
})
export type CartView = z.infer<typeof cartView>

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

/** Answer of a placed order: 201 the first time, 200 when it had been placed already. */
export const placedOrder = z.object({ code: z.string(), totalVnd: z.number().int() })
export type PlacedOrder = z.infer<typeof placedOrder>

/** Refusal of a basket change or a checkout. The first fault is repeated on top. */
export const checkoutFault = apiFault.extend({
  /** CHECKOUT_INVALID: every field at fault, in the order of the form. */
  faults: z.array(apiFault).optional(),
  /** OUT_OF_STOCK: the lines that cannot be sold as asked. */
  lines: z
    .array(z.object({ variantId: z.string(), title: z.string(), wanted: z.number(), available: z.number() }))
    .optional(),
  /** TOTAL_CHANGED: the total as it is now. */
  totalVnd: z.number().int().optional(),
})
export type CheckoutFault = z.infer<typeof checkoutFault>

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
export type OrderLine = z.infer<typeof orderLine>

export const orderStatus = z.enum(["placed", "confirmed", "shipped", "delivered", "cancelled"])
export type OrderStatus = z.infer<typeof orderStatus>

/** GET /store/ocop/orders/lookup?code=&phone=. Both must match, else 404 ORDER_NOT_FOUND. */
export const orderView = z.object({
  code: z.string(),
  placedAt: z.string(),
  status: orderStatus,
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

/** GET /store/ocop/orders: the signed-in shopper's own orders, newest first. */
export const orderSummary = z.object({
  code: z.string(),
  placedAt: z.string(),
  status: orderStatus,
  pieceCount: z.number().int(),
  totalVnd: z.number().int(),
})
export type OrderSummary = z.infer<typeof orderSummary>
