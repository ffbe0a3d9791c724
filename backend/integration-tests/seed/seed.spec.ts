import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { COMMUNE_MODULE } from "../../src/modules/commune"
import type CommuneModuleService from "../../src/modules/commune/service"
import { CERTIFICATE_MODULE } from "../../src/modules/certificate"
import type CertificateModuleService from "../../src/modules/certificate/service"
import type * as RunSeed from "../../src/seed/run-seed"
import { tableDigests } from "./table-digests"

// Through Node's own loader, as Medusa loads it: a second copy would register each workflow twice.
const { runSeed, SEED_PARTS } = createRequire(__filename)("../../src/seed/run-seed") as typeof RunSeed

/** Tables that must hold as many rows after an interrupted seed as after a whole one. */
const WHOLE_TABLES = [
  "ocop_unit",
  "ocop_unit_lineage",
  "ocop_certificate",
  "ocop_certificate_change",
  "product",
  "product_option",
  "product_variant",
  "product_variant_price_set",
  "product_sales_channel",
  "inventory_item",
  "inventory_level",
  "shipping_option",
  "service_zone",
]

medusaIntegrationTestRunner({
  moduleName: "seed",
  testSuite: ({ api, getContainer }) => {
    let dataDir = ""
    let lines: string[] = []

    beforeEach(() => {
      dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-seed-"))
      lines = []
    })
    afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

    const seed = async (withSamples = true): Promise<void> => {
      await runSeed({ container: getContainer(), dataDir, withSamples }, (line) => lines.push(line))
    }
    const readJson = <T>(file: string): T =>
      JSON.parse(fs.readFileSync(path.join(dataDir, file), "utf8")) as T

    it("fills an empty database, says so part by part, and the second time changes nothing", async () => {
      await seed()
      expect(lines).toHaveLength(SEED_PARTS.length)
      expect(lines[0]).toMatch(
        /^\[seed\] 1\/\d+ Địa giới hành chính … 419 đơn vị theo thời kỳ \(\d+\.\d s\)$/,
      )
      const before = await tableDigests(getContainer())
      expect(before).toMatchObject({
        ocop_unit: { rows: 419 },
        ocop_unit_lineage: { rows: 340 },
        ocop_industry: { rows: 6 },
        ocop_product_group: { rows: 17 },
        ocop_product_set: { rows: 26 },
        ocop_registered_product: { rows: 294 },
        ocop_certificate: { rows: 326 },
        ocop_ntm_recognition: { rows: 356 },
        product: { rows: 294 },
        product_sales_channel: { rows: 220 },
        region: { rows: 1 },
        shipping_option: { rows: 1 },
        provider_identity: { rows: 3 },
      })
      expect(before.inventory_level?.rows).toBe(before.product_variant?.rows)
      const accounts = fs.readFileSync(path.join(dataDir, "demo-accounts.json"), "utf8")

      await seed()
      expect(await tableDigests(getContainer())).toEqual(before)
      expect(fs.readFileSync(path.join(dataDir, "demo-accounts.json"), "utf8")).toBe(accounts)

      await expectPriceInVnd("buoi-phuc-trach")
      await expectSignIns()
    })

    /** The shop answers with a price for the region and key the seed left. */
    async function expectPriceInVnd(handle: string): Promise<void> {
      const { publishableKey, regionId } = readJson<{ publishableKey: string; regionId: string }>(
        "storefront.json",
      )
      const { data } = await api.get<{
        products: { variants: { calculated_price: { calculated_amount: number; currency_code: string } }[] }[]
      }>(`/store/products?handle=${handle}&region_id=${regionId}&fields=title,*variants.calculated_price`, {
        headers: { "x-publishable-api-key": publishableKey },
      })
      const price = data.products[0]?.variants[0]?.calculated_price
      expect(price?.currency_code).toBe("vnd")
      expect(price?.calculated_amount).toBeGreaterThan(10_000)
    }

    async function expectSignIns(): Promise<void> {
      const accounts = readJson<{ email: string; password: string }[]>("demo-accounts.json")
      for (const [index, actor] of ["customer", "producer", "user"].entries()) {
        const { email, password } = accounts[index] ?? {}
        const { status } = await api.post(`/auth/${actor}/emailpass`, { email, password })
        expect(status).toBe(200)
      }
    }

    it("goes on where it was killed and keeps what the office corrected", async () => {
      await seed()
      const complete = await tableDigests(getContainer())
      await breakOff(getContainer())
      const certificates = getContainer().resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      const [corrected] = await certificates.listCertificates({ number: "001/2024/GCN-MẪU" })
      await certificates.updateCertificates({ id: corrected?.id ?? "", withdrawn_on: "2026-11-20" })

      await seed()
      const resumed = await tableDigests(getContainer())
      const rowsOf = (digests: typeof complete) => WHOLE_TABLES.map((table) => [table, digests[table]?.rows])
      expect(rowsOf(resumed)).toEqual(rowsOf(complete))
      const products = getContainer().resolve(Modules.PRODUCT)
      const [, published] = await products.listAndCountProducts({ status: "published" }, { take: 1 })
      expect(published).toBe(220)
      const [kept] = await certificates.listCertificates({ number: "001/2024/GCN-MẪU" })
      expect(kept?.withdrawn_on).toBe("2026-11-20")
    })

    it("brings an office that begins with its own data the law's facts and nothing invented", async () => {
      await seed(false)
      expect(await tableDigests(getContainer())).toMatchObject({
        ocop_unit: { rows: 419 },
        ocop_product_set: { rows: 26 },
        region: { rows: 1 },
        shipping_option: { rows: 1 },
        product: { rows: 0 },
        ocop_certificate: { rows: 0 },
        ocop_ntm_recognition: { rows: 0 },
        user: { rows: 0 },
        provider_identity: { rows: 0 },
      })
      expect(fs.existsSync(path.join(dataDir, "storefront.json"))).toBe(true)
      expect(fs.existsSync(path.join(dataDir, "demo-accounts.json"))).toBe(false)
    })

    /** What kill -9 leaves: listings with options but unpublished, no shipping option, missing units. */
    async function breakOff(container: MedusaContainer): Promise<void> {
      const products = container.resolve(Modules.PRODUCT)
      const sold = await products.listProducts({ status: "published" }, { relations: ["variants"], take: 3 })
      for (const { id } of sold)
        await products.updateProducts(id, { status: "draft", metadata: { picture: "" } })
      await deleteProductVariantsWorkflow(container).run({
        input: { ids: sold.slice(0, 1).flatMap(({ variants }) => variants.map(({ id }) => id)) },
      })
      const fulfillment = container.resolve(Modules.FULFILLMENT)
      const options = await fulfillment.listShippingOptions({})
      await fulfillment.deleteShippingOptions(options.map(({ id }) => id))
      const communes = container.resolve<CommuneModuleService>(COMMUNE_MODULE)
      const [edge] = await communes.listUnitLineages({}, { take: 1 })
      await communes.deleteUnitLineages(edge?.id ?? "")
    }
  },
})
