import { orderStatusOf } from "./order-status"

describe("orderStatusOf", () => {
  it.each([
    ["not_fulfilled", "placed"],
    [null, "placed"],
    ["canceled", "placed"],
    ["fulfilled", "confirmed"],
    ["partially_shipped", "shipped"],
    ["partially_delivered", "shipped"],
    ["delivered", "delivered"],
  ])("says %s → %s", (fulfilment, expected) => {
    expect(orderStatusOf({ status: "pending", fulfillment_status: fulfilment })).toBe(expected)
  })

  it("says cancelled whatever was sent", () => {
    expect(orderStatusOf({ status: "canceled", fulfillment_status: "shipped" })).toBe("cancelled")
  })
})
