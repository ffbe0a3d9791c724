import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { readBackendEnv } from "../../src/config/env"
import type {
  ApiFault,
  CataloguePage,
  ProductDetail,
  RegisterPage,
  RegisterRow,
  Verification,
} from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { addDays, today } from "../../src/lib/local-day"
import { seedTaxonomy } from "../../src/seed/taxonomy/seed-taxonomy"
import { seedUnits } from "../../src/seed/units/seed-units"
import { createShop, type Shop } from "../checkout/fixture"
import { tellOfChange } from "./tell-of-change"

/** Reads the state of this moment, as the storefront server does; the public may see one second old. */
const LIVE = { "x-ocop-internal": readBackendEnv(process.env).revalidateSecret }

const SETTLE_MS = 500

/** Address → code and field at fault. */
const BAD_PARAMETERS: Record<string, [code: string, field: string]> = {
  "/statistics?as_of=2024-02-30": ["BAD_DATE", "as_of"],
  "/statistics?as_of=31/12/2024": ["BAD_DATE", "as_of"],
  "/statistics?asof=2024-12-31": ["UNKNOWN_PARAMETER", "asof"],
  "/register?as_of=2024-13-01": ["BAD_DATE", "as_of"],
  "/register?as_of=2024-01-01&as_of=2024-02-01": ["BAD_PARAMETER", "as_of"],
  "/register?q[$ne]=1": ["BAD_PARAMETER", "q"],
  "/register?stars=7": ["BAD_STARS", "stars"],
  "/register?stars=3,x": ["BAD_STARS", "stars"],
  "/register?state=good": ["BAD_STATE", "state"],
  "/register?page=0": ["BAD_PAGE", "page"],
  "/register?page=-1": ["BAD_PAGE", "page"],
  "/register?page=1e3": ["BAD_PAGE", "page"],
  "/register?page_size=201": ["BAD_PAGE_SIZE", "page_size"],
  "/register?format=xml": ["BAD_FORMAT", "format"],
  "/register?commune=atlantis": ["UNKNOWN_COMMUNE", "commune"],
  [`/register?q=${"x".repeat(121)}`]: ["PARAMETER_TOO_LONG", "q"],
  "/catalogue?stars=2": ["BAD_STARS", "stars"],
  "/catalogue?set=27": ["UNKNOWN_SET", "set"],
  "/catalogue?group=nope": ["UNKNOWN_GROUP", "group"],
  "/catalogue?industry=nope": ["UNKNOWN_INDUSTRY", "industry"],
  "/catalogue?commune=nope": ["UNKNOWN_COMMUNE", "commune"],
  "/catalogue?producer=nope": ["UNKNOWN_PRODUCER", "producer"],
  "/catalogue?kind=king": ["UNKNOWN_PRODUCER_KIND", "kind"],
  "/catalogue?price_min=-1": ["BAD_PRICE", "price_min"],
  "/catalogue?price_min=10&price_max=5": ["BAD_PRICE", "price_min"],
  "/catalogue?in_stock=yes": ["BAD_BOOLEAN", "in_stock"],
  "/catalogue?sort=magic": ["BAD_SORT", "sort"],
  "/catalogue?page=501": ["BAD_PAGE", "page"],
  "/catalogue?limit=61": ["BAD_LIMIT", "limit"],
}

interface Answer<T> {
  status: number
  data: T
  headers: Record<string, string>
}

medusaIntegrationTestRunner({
  moduleName: "opendata",
  testSuite: ({ api, getContainer }) => {
    let shop: Shop

    beforeEach(async () => {
      const context = { container: getContainer(), dataDir: "", withSamples: false }
      await seedUnits.run(context)
      await seedTaxonomy.run(context)
      shop = await createShop(getContainer())
      const { knex } = readDatabase(getContainer())
      await knex("ocop_certificate")
        .where({ verification_code: `T-${shop.cuDo.handle}` })
        .update({ number: "012/GCN-UBND", product_name_at_issue: "=1+1 Kẹo cu đơ thử" })
      await knex("ocop_registered_product")
        .where({ product_id: shop.cuDo.productId })
        .update({ name: "=1+1 Kẹo cu đơ thử", set_no: 7, unit_id: "unit_18073_0" })
      await tellOfChange(knex)
    })

    // Events of building the shop are gathered for a moment; the database is restored after each test.
    afterEach(() => new Promise((resolve) => setTimeout(resolve, SETTLE_MS)))

    const get = <T>(path: string, headers: Record<string, string> = {}) =>
      api.get<T>(`/open/v1${path}`, {
        headers: { ...LIVE, ...headers },
        validateStatus: () => true,
      }) as Promise<Answer<T>>

    it("refuses each bad parameter with its code and field, in words, without a stack trace", async () => {
      const answers: Record<string, unknown> = {}
      for (const path of Object.keys(BAD_PARAMETERS)) {
        const { status, data } = await get<ApiFault>(path)
        answers[path] = [data.code, data.field]
        expect(status).toBe(400)
        expect(data.message).toMatch(/\p{L}/u)
        expect(Object.keys(data).sort()).toEqual(["code", "field", "message"])
      }
      expect(answers).toEqual(BAD_PARAMETERS)
      expect((await get("/register?as_of=")).status).toBe(200)
    })

    it("answers 404 with a code for what does not exist", async () => {
      for (const [path, code] of [
        ["/products/khong-co", "PRODUCT_NOT_FOUND"],
        ["/producers/khong-co", "PRODUCER_NOT_FOUND"],
        ["/communes/khong-co", "COMMUNE_NOT_FOUND"],
        ["/verify/HT0000000/qr.svg", "CERTIFICATE_UNKNOWN"],
      ] as const) {
        const { status, data } = await get<ApiFault>(path)
        expect([status, data.code]).toEqual([404, code])
      }
      const unknown = await get<Verification>("/verify/HT0000000")
      expect(unknown.status).toBe(404)
      expect(unknown.data).toMatchObject({ state: "unknown", code: "HT0000000", product: null })
      expect(unknown.data.fault?.code).toBe("CERTIFICATE_UNKNOWN")
      expect(unknown.headers["cache-control"]).toBe("no-store")
    })

    it("shows no star of a certificate that expired yesterday, anywhere", async () => {
      const handle = shop.fishSauce.handle
      const list = await get<CataloguePage>("/catalogue?q=nuoc%20mam")
      expect(list.data.items).toHaveLength(1)
      expect(list.data.items[0]).toMatchObject({ handle, stars: null, priceVnd: 95_000, inStock: true })
      expect(list.data.items[0]?.seal).toMatchObject({ state: "expired", stars: null, effectiveUntil: null })
      expect(list.data.facets.stars).toEqual([])

      const page = await get<ProductDetail>(`/products/${handle}`)
      expect(page.data.item.stars).toBeNull()
      expect(page.data.certificates.map(({ state }) => state)).toEqual(["expired"])

      const register = await get<RegisterPage>("/register?q=nuoc%20mam")
      expect(register.data.items.map(({ state, stars }) => [state, stars])).toEqual([["expired", null]])
      const yesterday = await get<RegisterPage>(`/register?q=nuoc%20mam&as_of=${addDays(today(), -1)}`)
      expect(yesterday.data.items.map(({ state, stars }) => [state, stars])).toEqual([["expiring", 3]])

      const verified = await get<Verification>(`/verify/T-${handle}`)
      expect(verified.status).toBe(200)
      expect(verified.data).toMatchObject({ state: "expired", stars: null, awarded_stars: 3 })
      expect(verified.data.effective_until).toBeNull()
    })

    it("sees a change of a certificate at once in verification, without any cache", async () => {
      const path = `/verify/T-${shop.cuDo.handle}`
      expect((await get<Verification>(path)).data.state).toBe("valid")
      const { knex } = readDatabase(getContainer())
      await knex("ocop_certificate")
        .where({ verification_code: `T-${shop.cuDo.handle}` })
        .update({ withdrawn_on: today(), withdrawn_ground: "Vi phạm" })
      const { data } = await get<Verification>(path)
      expect([data.state, data.stars, data.withdrawn_ground]).toEqual(["withdrawn", null, "Vi phạm"])
    })

    it("finds a certificate by its number, however it is typed", async () => {
      for (const number of ["012/GCN-UBND", "012 gcn ubnd", " 012–GCN–UBND", "012gcnubnd"]) {
        const { status, data } = await get<Verification>(`/verify/${encodeURIComponent(number)}`)
        expect([number, status, data.code]).toEqual([number, 200, `T-${shop.cuDo.handle}`])
      }
    })

    it("answers a QR of the public verification address", async () => {
      const { status, data, headers } = await get<string>(`/verify/T-${shop.cuDo.handle}/qr.svg`)
      expect(status).toBe(200)
      expect(headers["content-type"]).toContain("image/svg+xml")
      expect(data).toContain("<svg")
    })

    it("writes CSV with BOM, every column, and no formula", async () => {
      const { data: bytes, headers } = await api.get<ArrayBuffer>(
        "/open/v1/register?format=csv&page_size=1",
        { responseType: "arraybuffer" },
      )
      const data = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
      expect(headers["content-disposition"]).toContain(`so-dang-ky-ocop-${today()}.csv`)
      expect(data.charCodeAt(0)).toBe(0xfeff)
      const [header = "", ...lines] = data.slice(1).trimEnd().split("\r\n")
      expect(lines).toHaveLength(2)
      const page = await get<RegisterPage>("/register?page_size=1")
      expect(header.split(",")).toEqual(
        Object.keys(page.data.items[0] ?? ({} satisfies Partial<RegisterRow>)),
      )
      expect(data).toContain(",'=1+1 Kẹo cu đơ thử,")
      expect(data).not.toMatch(/,=1\+1/)
    })

    it("finds a certificate by its former commune and by the commune of today", async () => {
      const former = await get<RegisterPage>("/register?commune=unit_18073_0")
      expect(former.data.total).toBe(2)
      const [row] = former.data.items
      expect(row?.commune_at_recognition).toBe("Phường Nam Hà")
      expect(row?.district_at_recognition).toBe("Thành phố Hà Tĩnh")
      expect(row?.commune).toBe("Phường Thành Sen")
      const present = await get<RegisterPage>("/register?commune=thanh-sen")
      expect(present.data.total).toBe(2)
      const back = await get<RegisterPage>("/register?as_of=2024-06-30")
      expect(back.data.items.map(({ commune }) => commune)).toEqual(["Phường Nam Hà", "Phường Nam Hà"])
    })

    it("lets caches keep lists only with a check, and any page of the web read them", async () => {
      const first = await get<CataloguePage>("/catalogue")
      expect(first.headers["cache-control"]).toBe("public, max-age=0, must-revalidate")
      expect(first.headers["access-control-allow-origin"]).toBe("*")
      const etag = first.headers["etag"] ?? ""
      expect(etag).toMatch(/^"[\w-]+"$/)
      const again = await get<CataloguePage>("/catalogue", { "if-none-match": etag })
      expect(again.status).toBe(304)
    })

    it("counts facets with their own filter lifted", async () => {
      const { data } = await get<CataloguePage>("/catalogue?stars=4")
      expect(data.items.map(({ handle }) => handle)).toEqual([shop.cuDo.handle])
      expect(data.facets.stars).toEqual([{ value: "4", label: "4 sao", count: 1 }])
      expect(data.facets.set.map(({ value, count }) => [value, count])).toEqual([["7", 1]])
      const bySet = await get<CataloguePage>("/catalogue?set=9")
      expect(bySet.data.total).toBe(0)
      expect(bySet.data.facets.set.map(({ value, count }) => [value, count])).toEqual([
        ["7", 1],
        ["9", 0],
      ])
    })

    it("answers an old handle with the present product and its address", async () => {
      const { knex } = readDatabase(getContainer())
      await knex("ocop_slug_alias").insert({
        id: "slug_old",
        entity: "product",
        slug: "ten-cu",
        target_id: shop.cuDo.productId,
      })
      await tellOfChange(knex)
      const { status, data } = await get<ProductDetail>("/products/ten-cu")
      expect([status, data.redirectTo, data.item.handle]).toEqual([200, shop.cuDo.handle, shop.cuDo.handle])
    })

    it("lets nobody but the office read the admin side", async () => {
      for (const path of ["register", "producers", "communes", "statistics", "register/export"]) {
        const { status } = await api.get(`/admin/ocop/${path}`, { validateStatus: () => true })
        expect(status).toBe(401)
      }
    })
  },
})
