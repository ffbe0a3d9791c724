import ExcelJS from "exceljs"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  adminProducersPage,
  adminRegisterPage,
  adminUnitsAnswer,
  certificateHistory,
  productCertificates,
  statistics,
  type ApiFault,
} from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { today } from "../../src/lib/local-day"
import { seedUnits } from "../../src/seed/units/seed-units"
import { createShop, type Shop } from "../checkout/fixture"
import { tellOfChange } from "./tell-of-change"

const SETTLE_MS = 500
const SIGN_IN = { email: "can-bo@vidu.example", password: "mat-khau-thu" }

medusaIntegrationTestRunner({
  moduleName: "adminreads",
  testSuite: ({ api, getContainer }) => {
    let shop: Shop
    let token: string

    beforeEach(async () => {
      const container = getContainer()
      await seedUnits.run({ container, dataDir: "", withSamples: false })
      shop = await createShop(container)
      const user = await container.resolve(Modules.USER).createUsers({ email: SIGN_IN.email })
      const auth = container.resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", { body: SIGN_IN })
      await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { user_id: user.id } })
      token = (await api.post<{ token: string }>("/auth/user/emailpass", SIGN_IN)).data.token
      await tellOfChange(readDatabase(container).knex)
    })
    afterEach(() => new Promise((resolve) => setTimeout(resolve, SETTLE_MS)))

    const get = async (path: string): Promise<{ status: number; data: unknown }> =>
      api.get<unknown>(`/admin/ocop${path}`, {
        headers: { authorization: `Bearer ${token}` },
        validateStatus: () => true,
      })

    const workbook = async (path: string): Promise<ExcelJS.Workbook> => {
      const { data } = await api.get<ArrayBuffer>(`/admin/ocop${path}`, {
        headers: { authorization: `Bearer ${token}` },
        responseType: "arraybuffer",
      })
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(new Uint8Array(data).buffer)
      return book
    }

    it("lists the register with ids and corrections, and tells the history of a record", async () => {
      const { knex } = readDatabase(getContainer())
      const page = adminRegisterPage.parse((await get("/register?state=expired")).data)
      const [row] = page.items
      expect(page.total).toBe(1)
      expect(row).toMatchObject({ product_id: shop.fishSauce.productId, correction_count: 0, stars: null })

      const id = row?.id ?? ""
      const change = (key: string, before: unknown) => ({
        id: key,
        certificate_id: id,
        reason: "Sửa theo bản giấy",
        before: before === null ? null : JSON.stringify(before),
        after: JSON.stringify({ stars: 3 }),
      })
      await knex("ocop_certificate_change").insert([
        change("certch_1", null),
        change("certch_2", { stars: 4 }),
      ])
      const { changes } = certificateHistory.parse((await get(`/certificates/${id}/history`)).data)
      expect(changes.map(({ before }) => before).filter((before) => before !== null)).toEqual([{ stars: 4 }])
      const again = adminRegisterPage.parse((await get("/register?state=expired")).data)
      expect(again.items[0]?.correction_count).toBe(1)
      const unknown = await get("/certificates/cert_khongco/history")
      expect([unknown.status, (unknown.data as ApiFault).code]).toEqual([404, "CERTIFICATE_UNKNOWN"])
    })

    it("lists producers by words, kind and place, page by page", async () => {
      const all = adminProducersPage.parse((await get("/producers?page_size=1")).data)
      expect([all.total, all.items.length]).toEqual([2, 1])
      const found = adminProducersPage.parse((await get("/producers?q=thu+mot&kind=cooperative")).data)
      expect(
        found.items.map(({ name, productCount, validProductCount }) => [
          name,
          productCount,
          validProductCount,
        ]),
      ).toEqual([["Hợp tác xã Thử Một", 2, 1]])
      expect((await get("/producers?kind=king")).status).toBe(400)
    })

    it("lists the communes in force on a day, with former names", async () => {
      const now = adminUnitsAnswer.parse((await get("/communes")).data)
      expect([now.as_of, now.items.length]).toEqual([today(), 69])
      const before = adminUnitsAnswer.parse((await get("/communes?as_of=2025-06-30")).data)
      expect(before.items.length).toBe(209)
      expect(before.items.every(({ district }) => district !== null)).toBe(true)
      const byFormer = adminUnitsAnswer.parse((await get("/communes?q=nam+ha")).data)
      expect(byFormer.items.map(({ fullName }) => fullName)).toContain("Phường Thành Sen")
    })

    it("tells the product page what the register knows", async () => {
      const known = productCertificates.parse(
        (await get(`/products/${shop.cuDo.productId}/certificates`)).data,
      )
      expect(known.registered).toBe(true)
      expect(known.seal).toMatchObject({ state: "valid", stars: 4 })
      expect(known.certificates).toHaveLength(1)
      const unknown = productCertificates.parse((await get("/products/prod_khongco/certificates")).data)
      expect(unknown).toMatchObject({ registered: false, certificates: [], seal: null })
    })

    it("answers the public figures", async () => {
      const figures = statistics.parse((await get("/statistics")).data)
      expect(figures).toMatchObject({ recognised_total: 2, valid_total: 1, expired_total: 1 })
    })

    it("downloads the register, the producers and the communes as Excel", async () => {
      const register = (await workbook("/register/export?format=xlsx")).worksheets[0]
      expect(register?.rowCount).toBe(3)
      expect(register?.getRow(1).getCell(2).value).toBe("Tên sản phẩm")
      expect((await workbook("/producers?format=xlsx")).worksheets[0]?.rowCount).toBe(3)
      expect((await workbook("/communes?format=xlsx")).worksheets[0]?.rowCount).toBe(70)
    })
  },
})
