import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { ApiFault, OrderSummary, ProducerMe, ProducerProduct } from "../../src/contract"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerModuleService from "../../src/modules/producer/service"
import { createShop, type Shop } from "./fixture"
import { RECIPIENT, Shopper } from "./shopper"

const PASSWORD = "mat-khau-thu"

/** An e-mail and password that sign in as this member. */
async function createSignIn(container: MedusaContainer, email: string, memberId: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
  await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { producer_id: memberId } })
}

medusaIntegrationTestRunner({
  moduleName: "accounts",
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let producers: ProducerModuleService

    beforeEach(async () => {
      shop = await createShop(getContainer())
      producers = getContainer().resolve<ProducerModuleService>(PRODUCER_MODULE)
    })

    const call = <T>(method: string, url: string, options: { token?: string; data?: unknown } = {}) =>
      api.request<T>({
        method,
        url,
        data: options.data,
        headers: {
          "x-publishable-api-key": shop.publishableKey,
          ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
        },
        validateStatus: () => true,
      }) as Promise<{ status: number; data: T }>

    const signIn = async (actor: string, email: string): Promise<string> => {
      const { data } = await call<{ token: string }>("POST", `/auth/${actor}/emailpass`, {
        data: { email, password: PASSWORD },
      })
      return data.token
    }

    const memberOf = async (legalName: string, email: string) => {
      const [producer] = await producers.listProducers({ legal_name: legalName })
      const member = await producers.createProducerMembers({ email, producer_id: producer?.id ?? "" })
      await createSignIn(getContainer(), email, member.id)
      return member
    }

    it("shows a producer's member its own products with the state of today, and nobody else's", async () => {
      await memberOf("Hợp tác xã Thử Một", "mot@vidu.example")
      await memberOf("Cơ sở Thử Hai", "hai@vidu.example")
      const token = await signIn("producer", "mot@vidu.example")
      const me = await call<ProducerMe>("GET", "/producer/me", { token })
      expect(me.data).toMatchObject({ email: "mot@vidu.example", producer: { name: "Hợp tác xã Thử Một" } })

      const mine = await call<{ items: ProducerProduct[] }>("GET", "/producer/products", { token })
      expect(mine.data.items.map(({ name, onSale, seal }) => [name, onSale, seal.state, seal.stars])).toEqual(
        [
          ["Kẹo cu đơ thử", true, "valid", 4],
          ["Mật ong hiếm", true, null, null],
        ],
      )
      const own = await call<ProducerProduct>("GET", `/producer/products/${shop.cuDo.productId}`, { token })
      expect(own.status).toBe(200)
      for (const id of [shop.fishSauce.productId, "prod_KHONGCO"]) {
        const other = await call<ApiFault>("GET", `/producer/products/${id}`, { token })
        expect([other.status, other.data.code]).toEqual([404, "PRODUCT_NOT_FOUND"])
      }
    })

    it("refuses everyone who is not an active member, on every producer route", async () => {
      const member = await memberOf("Hợp tác xã Thử Một", "mot@vidu.example")
      const removed = await signIn("producer", "mot@vidu.example")
      await producers.updateProducerMembers({ id: member.id, status: "removed" })
      await createSignIn(getContainer(), "la@vidu.example", "prmem_KHONGCO")
      const stranger = await signIn("producer", "la@vidu.example")
      const customer = await signInAsCustomer("khach@vidu.example")
      for (const token of [undefined, "rubbish", removed, stranger, customer]) {
        for (const url of [
          "/producer/me",
          "/producer/products",
          `/producer/products/${shop.cuDo.productId}`,
        ]) {
          const answer = await call<ApiFault>("GET", url, token === undefined ? {} : { token })
          expect([url, answer.status]).toEqual([url, 401])
        }
      }
    })

    const signInAsCustomer = async (email: string): Promise<string> => {
      const auth = getContainer().resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
      await createCustomerAccountWorkflow(getContainer()).run({
        input: { authIdentityId: authIdentity?.id ?? "", customerData: { email } },
      })
      return signIn("customer", email)
    }

    it("lists a signed-in shopper's orders and no guest's", async () => {
      const token = await signInAsCustomer("khach@vidu.example")
      const shopper = new Shopper(api, shop)
      const guest = await shopper.fill([[shop.cuDo.variantId, 1]])
      await shopper.place(guest.cartId, { ...RECIPIENT, expectedTotalVnd: guest.totalVnd })
      const own = await shopper.fill([[shop.fishSauce.variantId, 2]])
      const placed = await call<{ code: string }>("POST", `/store/ocop/carts/${own.cartId}/place`, {
        token,
        data: { ...RECIPIENT, expectedTotalVnd: own.totalVnd },
      })
      const { data } = await call<{ orders: OrderSummary[] }>("GET", "/store/ocop/orders", { token })
      expect(data.orders).toMatchObject([
        { code: placed.data.code, pieceCount: 2, status: "placed", totalVnd: own.totalVnd },
      ])
      expect((await call("GET", "/store/ocop/orders")).status).toBe(401)

      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: orders } = await query.graph({ entity: "order", fields: ["customer_id"] })
      expect(orders.filter((order) => order.customer_id !== null)).toHaveLength(1)
    })
  },
})
