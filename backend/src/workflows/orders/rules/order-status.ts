import type { OrderStatus } from "../../../contract"

/** Medusa's fulfilment states → what a shopper is told. Unknown states count as just placed. */
const STATUS_OF_FULFILMENT: Record<string, OrderStatus> = {
  not_fulfilled: "placed",
  partially_fulfilled: "confirmed",
  fulfilled: "confirmed",
  partially_shipped: "shipped",
  shipped: "shipped",
  partially_delivered: "shipped",
  delivered: "delivered",
}

/** What happened to an order so far. A cancelled order stays cancelled; a cancelled parcel may be sent anew. */
export function orderStatusOf(order: { status: string; fulfillment_status?: string | null }): OrderStatus {
  if (order.status === "canceled") return "cancelled"
  return STATUS_OF_FULFILMENT[order.fulfillment_status ?? ""] ?? "placed"
}
