import fc from "fast-check"
import { isOrderableQuantity, lineProblemOf, maxQuantityOf, shortageSentence } from "./stock"
import { chooseShipping } from "./shipping"

describe("stock of a line", () => {
  it("never lets a line ask for more than there is, nor for more than 999", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 1_500 }),
        fc.integer({ min: 1, max: 999 }),
        (available, quantity) => {
          const stock = { onSale: true, available }
          const most = maxQuantityOf(stock)
          expect(most).toBe(Math.min(999, Math.max(0, available)))
          expect(lineProblemOf(quantity, stock) === null).toBe(quantity <= most)
        },
      ),
    )
  })

  it("does not count stock that is not kept", () => {
    expect(maxQuantityOf({ onSale: true, available: null })).toBe(999)
    expect(lineProblemOf(999, { onSale: true, available: null })).toBeNull()
  })

  it("tells goods taken off sale from goods sold out", () => {
    expect(lineProblemOf(1, { onSale: false, available: 9 })).toEqual({ code: "NOT_ON_SALE", available: 0 })
    expect(lineProblemOf(1, { onSale: true, available: 0 })).toEqual({ code: "OUT_OF_STOCK", available: 0 })
    expect(lineProblemOf(5, { onSale: true, available: 3 })).toEqual({ code: "NOT_ENOUGH", available: 3 })
  })

  it("says what is left", () => {
    expect(shortageSentence("Cu đơ", { code: "NOT_ENOUGH", available: 3 })).toContain("«Cu đơ» chỉ còn 3")
    expect(shortageSentence("Cu đơ", { code: "OUT_OF_STOCK", available: 0 })).toContain("hết hàng")
    expect(shortageSentence("Cu đơ", { code: "NOT_ON_SALE", available: 0 })).toContain("không bán")
  })

  it.each([0, -1, 1.5, 1_000, Number.NaN, Number.POSITIVE_INFINITY])(
    "refuses %s pieces on an order line",
    (quantity) => {
      expect(isOrderableQuantity(quantity)).toBe(false)
    },
  )
})

describe("chooseShipping", () => {
  const offers = [
    { id: "so_b", profileId: "p1", amountVnd: 30_000 },
    { id: "so_a", profileId: "p1", amountVnd: 30_000 },
    { id: "so_c", profileId: "p1", amountVnd: 45_000 },
    { id: "so_d", profileId: "p2", amountVnd: 20_000 },
  ]
  it("takes the cheapest per profile, in a stable order whatever the order of the offers", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(offers, { minLength: 4 }), (shuffled) => {
        expect(chooseShipping(shuffled, ["p2", "p1", "p1"])?.map(({ id }) => id)).toEqual(["so_a", "so_d"])
      }),
    )
  })
  it("refuses when some goods cannot be sent", () => {
    expect(chooseShipping(offers, ["p1", "p3"])).toBeNull()
  })
})
