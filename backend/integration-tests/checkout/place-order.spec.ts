import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MARKETPLACE_MODULE } from "../../src/modules/marketplace"
import type MarketplaceModuleService from "../../src/modules/marketplace/service"
import { createShop, SHIPPING_VND, type Shop } from "./fixture"
import { RECIPIENT, Shopper } from "./shopper"

medusaIntegrationTestRunner({
  moduleName: "checkout",
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let shopper: Shopper

    beforeEach(async () => {
      shop = await createShop(getContainer())
      shopper = new Shopper(api, shop)
    })

    const orderCount = async (): Promise<number> => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({ entity: "order", fields: ["id"] })
      return data.length
    }
    const reservedPieces = async (): Promise<number> => {
      const reservations = await getContainer().resolve(Modules.INVENTORY).listReservationItems({})
      return reservations.reduce((sum, { quantity }) => sum + Number(quantity), 0)
    }

    it("places an order paid on delivery and finds it again by code and telephone", async () => {
      const { cartId, totalVnd } = await shopper.fill([
        [shop.cuDo.variantId, 2],
        [shop.fishSauce.variantId, 1],
      ])
      expect(totalVnd).toBe(2 * 45_000 + 95_000 + SHIPPING_VND)

      const placed = await shopper.place(cartId, {
        ...RECIPIENT,
        expectedTotalVnd: totalVnd,
        note: "Gói quà",
      })
      expect(placed.status).toBe(201)
      expect(placed.data).toEqual({ code: expect.stringMatching(/^OH-[A-Z0-9]{6}$/), totalVnd })

      const found = await shopper.lookUp(placed.data.code.toLowerCase(), "+84 912.345.678")
      expect(found.status).toBe(200)
      expect(found.data).toMatchObject({
        code: placed.data.code,
        status: "placed",
        payment: "cod",
        itemsTotalVnd: 185_000,
        shippingVnd: SHIPPING_VND,
        totalVnd,
        recipient: {
          fullName: "Khách Thử Nghiệm",
          phoneMasked: "0912 ••• 678",
          address: "Tổ dân phố 3, cạnh trường học, Phường Thành Sen, Tỉnh Hà Tĩnh",
        },
      })
      const lines = [...found.data.lines].sort((a, b) => a.unitPriceVnd - b.unitPriceVnd)
      expect(lines).toMatchObject([
        {
          title: "Kẹo cu đơ thử",
          producerName: "Hợp tác xã Thử Một",
          quantity: 2,
          totalVnd: 90_000,
          starsAtSale: 4,
        },
        {
          title: "Nước mắm thử",
          producerName: "Cơ sở Thử Hai",
          quantity: 1,
          totalVnd: 95_000,
          starsAtSale: null,
        },
      ])
      expect(await reservedPieces()).toBe(3)
      expect((await shopper.view(cartId)).status).toBe(404)
    })

    it("makes one order of five simultaneous presses, and the same code every time after", async () => {
      const { cartId, totalVnd } = await shopper.fill([[shop.cuDo.variantId, 1]])
      const body = { ...RECIPIENT, expectedTotalVnd: totalVnd }
      const presses = await Promise.all(Array.from({ length: 5 }, () => shopper.place(cartId, body)))
      expect(presses.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
      expect(new Set(presses.map(({ data }) => data.code)).size).toBe(1)
      const again = await shopper.place(cartId, { ...body, expectedTotalVnd: 1 })
      expect([again.status, again.data.code]).toEqual([200, presses[0]?.data.code])

      expect(await orderCount()).toBe(1)
      expect(await reservedPieces()).toBe(1)
      const marketplace = getContainer().resolve<MarketplaceModuleService>(MARKETPLACE_MODULE)
      expect(await marketplace.listOrderReferences({})).toHaveLength(1)
    })

    it("sells the last three pieces to exactly three of twenty simultaneous buyers", async () => {
      const baskets = []
      for (let i = 0; i < 20; i++) baskets.push(await shopper.fill([[shop.scarce.variantId, 1]]))
      const answers = await Promise.all(
        baskets.map(({ cartId, totalVnd }) =>
          shopper.place(cartId, { ...RECIPIENT, expectedTotalVnd: totalVnd }),
        ),
      )
      const refused = answers.filter(({ status }) => status !== 201)
      expect(answers.length - refused.length).toBe(3)
      for (const { status, data } of refused) {
        expect([status, data.code]).toEqual([409, "OUT_OF_STOCK"])
        expect(data.lines).toEqual([
          { variantId: shop.scarce.variantId, title: "Mật ong hiếm", wanted: 1, available: 0 },
        ])
      }
      expect(await orderCount()).toBe(3)
      expect(await reservedPieces()).toBe(3)
    })

    it("tells the new total instead of charging it, and leaves nothing behind", async () => {
      const { cartId, totalVnd } = await shopper.fill([[shop.cuDo.variantId, 1]])
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data } = await query.graph({
        entity: "variant",
        fields: ["price_set.id"],
        filters: { id: shop.cuDo.variantId },
      })
      const priceSet = (data[0] as { price_set?: { id: string } } | undefined)?.price_set
      await getContainer()
        .resolve(Modules.PRICING)
        .updatePriceSets(priceSet?.id ?? "", { prices: [{ currency_code: "vnd", amount: 52_000 }] })

      const refused = await shopper.place(cartId, { ...RECIPIENT, expectedTotalVnd: totalVnd })
      expect(refused.status).toBe(409)
      expect(refused.data).toMatchObject({ code: "TOTAL_CHANGED", totalVnd: 52_000 + SHIPPING_VND })
      expect(refused.data.message).toContain("82.000")
      expect(await orderCount()).toBe(0)
      expect(await reservedPieces()).toBe(0)
      const cart = await getContainer()
        .resolve(Modules.CART)
        .retrieveCart(cartId, { relations: ["shipping_address", "shipping_methods"] })
      expect(cart.email).toBeNull()
      expect(cart.shipping_address?.phone ?? null).toBeNull()
      expect(cart.shipping_methods).toEqual([])

      const accepted = await shopper.place(cartId, { ...RECIPIENT, expectedTotalVnd: 52_000 + SHIPPING_VND })
      expect(accepted.status).toBe(201)
    })

    it("answers a wrong telephone, a wrong code and rubbish alike, and limits guessing", async () => {
      const { cartId, totalVnd } = await shopper.fill([[shop.cuDo.variantId, 1]])
      const { data } = await shopper.place(cartId, { ...RECIPIENT, expectedTotalVnd: totalVnd })
      const misses = [
        await shopper.lookUp(data.code, "0912 345 679"),
        await shopper.lookUp("OH-777777", "0912 345 678"),
        await shopper.lookUp("' or 1=1", "0912 345 678"),
        await shopper.lookUp(data.code, ""),
      ]
      for (const miss of misses) {
        expect(miss.status).toBe(404)
        expect(miss.data).toEqual(misses[0]?.data)
        expect(miss.data.code).toBe("ORDER_NOT_FOUND")
      }
      const guesses = []
      for (let i = 0; i < 12; i++) guesses.push((await shopper.lookUp(data.code, "0912 345 679")).status)
      expect(guesses.filter((status) => status === 429).length).toBeGreaterThan(0)
      const limited = await shopper.lookUp(data.code, "0912 345 678")
      expect([limited.status, limited.data.code]).toEqual([429, "TOO_MANY_TRIES"])
    })

    it("refuses an empty basket, an unknown one and a form at fault", async () => {
      const empty = await shopper.place(await shopper.openCart(), { ...RECIPIENT, expectedTotalVnd: 0 })
      expect([empty.status, empty.data.code]).toEqual([409, "CART_EMPTY"])
      const unknown = await shopper.place("cart_KHONGCO", { ...RECIPIENT, expectedTotalVnd: 0 })
      expect([unknown.status, unknown.data.code]).toEqual([404, "CART_NOT_FOUND"])
      const faulty = await shopper.place("cart_KHONGCO", { ...RECIPIENT, phone: "123", communeCode: "99999" })
      expect(faulty.status).toBe(400)
      expect(faulty.data.code).toBe("CHECKOUT_INVALID")
      expect(faulty.data.faults?.map(({ field, code }) => [field, code])).toEqual([
        ["phone", "PHONE_INVALID"],
        ["communeCode", "COMMUNE_UNKNOWN"],
        ["expectedTotalVnd", "EXPECTED_TOTAL_INVALID"],
      ])
      expect(await orderCount()).toBe(0)
    })

    it("leaves no second way to complete a basket", async () => {
      const { cartId } = await shopper.fill([[shop.cuDo.variantId, 1]])
      expect((await shopper.completeTheStockWay(cartId)).status).toBe(404)
      expect(await orderCount()).toBe(0)
    })
  },
})
