import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createShop, SHIPPING_VND, type Shop } from "./fixture"
import { Shopper } from "./shopper"

medusaIntegrationTestRunner({
  moduleName: "basket",
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let shopper: Shopper

    beforeEach(async () => {
      shop = await createShop(getContainer())
      shopper = new Shopper(api, shop)
    })

    it("holds exactly the quantity last asked for, however often it is asked", async () => {
      const cartId = await shopper.openCart()
      for (const quantity of [3, 3, 7, 2]) {
        const { status, data } = await shopper.put(cartId, shop.cuDo.variantId, quantity)
        expect(status).toBe(200)
        expect(data.lines).toEqual([{ variantId: shop.cuDo.variantId, quantity }])
      }
      const { data } = await shopper.view(cartId)
      expect(data.groups.flatMap(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([2])
    })

    it("keeps one line per goods when the same goods arrive at once", async () => {
      const cartId = await shopper.openCart()
      const answers = await Promise.all(
        [4, 5, 6].map((quantity) => shopper.put(cartId, shop.cuDo.variantId, quantity)),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      const { data } = await shopper.view(cartId)
      const lines = data.groups.flatMap((group) => group.lines)
      expect(lines).toHaveLength(1)
      expect([4, 5, 6]).toContain(lines[0]?.quantity)
    })

    it("groups lines by producer with live prices, shipping and total", async () => {
      const { cartId } = await shopper.fill([
        [shop.cuDo.variantId, 2],
        [shop.fishSauce.variantId, 1],
        [shop.scarce.variantId, 1],
      ])
      const { data } = await shopper.view(cartId)
      expect(
        data.groups.map(({ producer, lines }) => [producer?.name, lines.map(({ title }) => title)]),
      ).toEqual([
        ["Hợp tác xã Thử Một", ["Kẹo cu đơ thử", "Mật ong hiếm"]],
        ["Cơ sở Thử Hai", ["Nước mắm thử"]],
      ])
      expect(data).toMatchObject({
        pieceCount: 4,
        itemsTotalVnd: 435_000,
        shippingVnd: SHIPPING_VND,
        totalVnd: 435_000 + SHIPPING_VND,
      })
    })

    it("removes a line with zero and is empty then", async () => {
      const { cartId } = await shopper.fill([[shop.cuDo.variantId, 2]])
      expect((await shopper.put(cartId, shop.cuDo.variantId, 0)).data.lines).toEqual([])
      const { data } = await shopper.view(cartId)
      expect([data.groups, data.shippingVnd, data.totalVnd]).toEqual([[], null, 0])
    })

    it("says what is left instead of taking too many", async () => {
      const cartId = await shopper.openCart()
      const refused = await shopper.put(cartId, shop.scarce.variantId, 5)
      expect(refused.status).toBe(409)
      expect(refused.data).toMatchObject({
        code: "OUT_OF_STOCK",
        message: "«Mật ong hiếm» chỉ còn 3. Giảm số lượng để đặt tiếp.",
        lines: [{ wanted: 5, available: 3 }],
      })
      expect((await shopper.view(cartId)).data.groups).toEqual([])
    })

    it.each([-1, 1.5, 1000, "2", null, Number.MAX_SAFE_INTEGER])(
      "refuses a quantity of %j",
      async (quantity) => {
        const refused = await shopper.put(await shopper.openCart(), shop.cuDo.variantId, quantity)
        expect([refused.status, refused.data.code, refused.data.field]).toEqual([
          400,
          "LINE_INVALID",
          "quantity",
        ])
      },
    )

    it("answers 404 for goods and baskets it does not know", async () => {
      const cartId = await shopper.openCart()
      const goods = await shopper.put(cartId, "variant_KHONGCO", 1)
      expect([goods.status, goods.data.code]).toEqual([404, "VARIANT_NOT_FOUND"])
      const cart = await shopper.put("cart_KHONGCO", shop.cuDo.variantId, 1)
      expect([cart.status, cart.data.code]).toEqual([404, "CART_NOT_FOUND"])
    })
  },
})
