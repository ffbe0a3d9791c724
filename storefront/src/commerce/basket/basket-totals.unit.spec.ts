import type { CartLine, CartView } from "@ocop/backend/contract"
import { groupsAsWished, totalsOf } from "./basket-totals"

const line = (variantId: string, quantity: number, unitPriceVnd: number): CartLine => ({
  id: `line_${variantId}`,
  variantId,
  title: variantId,
  variantTitle: null,
  handle: null,
  picture: "tre",
  quantity,
  unitPriceVnd,
  totalVnd: quantity * unitPriceVnd,
  maxQuantity: 99,
  problem: null,
})

const view: CartView = {
  id: "cart",
  groups: [
    {
      producer: { slug: "mot", name: "Một" },
      communeName: null,
      lines: [line("a", 2, 45_000), line("b", 1, 10_000)],
    },
    { producer: { slug: "hai", name: "Hai" }, communeName: null, lines: [line("c", 1, 95_000)] },
  ],
  pieceCount: 4,
  itemsTotalVnd: 195_000,
  shippingVnd: 30_000,
  totalVnd: 225_000,
}

describe("the basket as wished", () => {
  it("agrees with the server when nothing is wished otherwise", () => {
    const groups = groupsAsWished(
      view,
      new Map([
        ["a", 2],
        ["b", 1],
        ["c", 1],
      ]),
    )
    expect(groups).toEqual(view.groups)
    expect(totalsOf(groups, view.shippingVnd)).toEqual({
      pieceCount: 4,
      itemsTotalVnd: 195_000,
      shippingVnd: 30_000,
      totalVnd: 225_000,
    })
  })

  it("follows changed quantities and drops an emptied producer", () => {
    const groups = groupsAsWished(view, new Map([["a", 5]]))
    expect(groups.map(({ producer }) => producer?.slug)).toEqual(["mot"])
    expect(totalsOf(groups, view.shippingVnd)).toMatchObject({
      pieceCount: 5,
      itemsTotalVnd: 225_000,
      totalVnd: 255_000,
    })
  })

  it("costs nothing when empty, shipping included", () => {
    expect(totalsOf(groupsAsWished(view, new Map()), view.shippingVnd)).toEqual({
      pieceCount: 0,
      itemsTotalVnd: 0,
      shippingVnd: null,
      totalVnd: 0,
    })
  })
})
