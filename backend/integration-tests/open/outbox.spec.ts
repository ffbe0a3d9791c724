import http from "node:http"
import type { AddressInfo } from "node:net"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  createPriceListsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { readBackendEnv } from "../../src/config/env"
import { COARSE_TAGS, type CataloguePage, type ProductDetail } from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { recordDayTurn } from "../../src/modules/outbox/dispatcher/day-turn"
import { dispatchPending } from "../../src/modules/outbox/dispatcher/dispatch"
import { createShop, type Shop } from "../checkout/fixture"
import { tellOfChange } from "./tell-of-change"

const LIVE = { "x-ocop-internal": readBackendEnv(process.env).revalidateSecret }
const SECRET = "bi-mat-thu"
const WAIT_MS = 15_000

/** A storefront that notes what it was told and answers as it is bid. */
async function openReceiver() {
  const told: { secret: unknown; tags: string[] }[] = []
  const state = { status: 200 }
  const server = http.createServer((req, res) => {
    let body = ""
    req.on("data", (chunk: Buffer) => (body += chunk.toString()))
    req.on("end", () => {
      const { tags }: { tags: string[] } = JSON.parse(body)
      told.push({ secret: req.headers["x-revalidate-secret"], tags })
      res.writeHead(state.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/api/revalidate`
  return { told, state, receiver: { url, secret: SECRET }, close: () => server.close() }
}

medusaIntegrationTestRunner({
  moduleName: "outbox",
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let knex: Knex
    let storefront: Awaited<ReturnType<typeof openReceiver>>

    beforeEach(async () => {
      shop = await createShop(getContainer())
      knex = readDatabase(getContainer()).knex
      storefront = await openReceiver()
      // The events of building the shop are gathered for a moment: let them pass.
      await new Promise((resolve) => setTimeout(resolve, 600))
      // An empty outbox looks like the one before the shop was built: a read in between tells them apart.
      await tellOfChange(knex)
      await api.get("/open/v1/catalogue", { headers: LIVE })
      await knex("ocop_outbox_event").delete()
    })
    afterEach(() => storefront.close())

    const age = () =>
      knex("ocop_outbox_event").update({ created_at: knex.raw("now() - interval '1 minute'") })
    const add = (id: string, tags: readonly string[]) =>
      knex("ocop_outbox_event").insert({ id, name: "test", payload: JSON.stringify({ tags }) })

    /**
     * All recorded tags, once the wanted ones are among them. Medusa gathers its events for a moment, so
     * that those of the fixture may still come in before those of the change.
     */
    async function recordedTags(wanted: readonly string[]): Promise<string[]> {
      const deadline = Date.now() + WAIT_MS
      let tags: string[] = []
      while (Date.now() < deadline && !wanted.every((tag) => tags.includes(tag))) {
        const events: { payload: { tags: string[] } }[] = await knex("ocop_outbox_event").select("payload")
        tags = events.flatMap(({ payload }) => payload.tags)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      return tags
    }

    const item = async (handle: string) => {
      const { data } = await api.get<ProductDetail>(`/open/v1/products/${handle}`, { headers: LIVE })
      return data
    }

    it("tells the storefront all due tags in one call, once", async () => {
      await add("obx_1", ["catalogue", "product:a"])
      await add("obx_2", ["product:a", "product:b"])
      expect(await dispatchPending(knex, storefront.receiver)).toEqual({ delivered: 0, error: null })
      await age()
      expect(await dispatchPending(knex, storefront.receiver)).toEqual({ delivered: 2, error: null })
      expect(await dispatchPending(knex, storefront.receiver)).toEqual({ delivered: 0, error: null })
      expect(storefront.told).toEqual([{ secret: SECRET, tags: ["catalogue", "product:a", "product:b"] }])
    })

    it("keeps what could not be delivered and tries again later", async () => {
      await add("obx_1", ["catalogue"])
      await age()
      storefront.state.status = 503
      const failed = await dispatchPending(knex, storefront.receiver)
      expect(failed).toEqual({ delivered: 0, error: "the storefront answered 503" })
      storefront.state.status = 200
      expect((await dispatchPending(knex, storefront.receiver)).delivered).toBe(0)
      await knex("ocop_outbox_event").update({ next_attempt_at: knex.raw("now() - interval '1 s'") })
      expect((await dispatchPending(knex, storefront.receiver)).delivered).toBe(1)
      const [event] = await knex("ocop_outbox_event").select("attempts", "last_error", "delivered_at")
      expect(event).toMatchObject({ attempts: 1, last_error: null })
    })

    it("shares events between dispatchers: none is delivered twice", async () => {
      for (let index = 0; index < 20; index += 1) await add(`obx_${index}`, [`product:${index}`])
      await age()
      await Promise.all([1, 2, 3].map(() => dispatchPending(knex, storefront.receiver)))
      await dispatchPending(knex, storefront.receiver)
      const tags = storefront.told.flatMap((call) => call.tags)
      expect(tags.sort()).toEqual(Array.from({ length: 20 }, (_, index) => `product:${index}`).sort())
    })

    it("notes a new day once, whoever notices it", async () => {
      const wrote = await Promise.all([1, 2, 3].map(() => recordDayTurn(knex, "2027-01-01")))
      expect(wrote.filter(Boolean)).toHaveLength(1)
      const [event] = await knex("ocop_outbox_event").select("name", "payload")
      expect(event).toEqual({
        name: "certificate.day_turned",
        payload: { day: "2027-01-01", tags: [...COARSE_TAGS] },
      })
    })

    it("hears of a new price and shows it", async () => {
      expect((await item(shop.cuDo.handle)).item.priceVnd).toBe(45_000)
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: shop.cuDo.variantId },
          update: { prices: [{ currency_code: "vnd", amount: 52_000 }] },
        },
      })
      const tag = `product:${shop.cuDo.handle}`
      expect(await recordedTags([tag])).toContain(tag)
      expect((await item(shop.cuDo.handle)).item.priceVnd).toBe(52_000)
    })

    it("hears of a price list and shows its price", async () => {
      await createPriceListsWorkflow(getContainer()).run({
        input: {
          price_lists_data: [
            {
              title: "Tết",
              description: "Giảm giá",
              status: "active",
              prices: [{ variant_id: shop.cuDo.variantId, currency_code: "vnd", amount: 40_000 }],
            },
          ],
        },
      })
      const tag = `product:${shop.cuDo.handle}`
      expect(await recordedTags([tag])).toContain(tag)
      expect((await item(shop.cuDo.handle)).item.priceVnd).toBe(40_000)
    })

    it("hears of new stock and shows it", async () => {
      const [level] = await knex("inventory_level as l")
        .join("product_variant_inventory_item as link", "link.inventory_item_id", "l.inventory_item_id")
        .where("link.variant_id", shop.scarce.variantId)
        .select("l.id", "l.inventory_item_id", "l.location_id")
      await updateInventoryLevelsWorkflow(getContainer()).run({
        input: { updates: [{ ...level, stocked_quantity: 0 }] },
      })
      const tag = `product:${shop.scarce.handle}`
      expect(await recordedTags([tag])).toContain(tag)
      const { data } = await api.get<CataloguePage>("/open/v1/catalogue?in_stock=true", { headers: LIVE })
      expect(data.items.map(({ handle }) => handle)).not.toContain(shop.scarce.handle)
      expect(data.total).toBe(2)
    })

    it("keeps the old handle of a renamed product", async () => {
      await item(shop.cuDo.handle)
      await updateProductsWorkflow(getContainer()).run({
        input: { selector: { id: shop.cuDo.productId }, update: { handle: "ten-moi" } },
      })
      const tags = [`product:${shop.cuDo.handle}`, "product:ten-moi"]
      expect(await recordedTags(tags)).toEqual(expect.arrayContaining(tags))
      const old = await item(shop.cuDo.handle)
      expect([old.redirectTo, old.item.handle]).toEqual(["ten-moi", "ten-moi"])
    })
  },
})
