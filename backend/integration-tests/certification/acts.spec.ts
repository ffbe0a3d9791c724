import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { auditRegister } from "../../src/certification/audit/audit-register"
import { readBackendEnv } from "../../src/config/env"
import type {
  CataloguePage,
  CertificateLife,
  IssuedCertificate,
  Statistics,
  Verification,
} from "../../src/contract"
import { certificateAudit, certificateLife, issuedCertificate, withdrawalAnswer } from "../../src/contract"
import { CLOCK_SHIFT_FILE } from "../../src/lib/clock"
import { readDatabase } from "../../src/lib/database"
import { addDays, addMonths, daysBetween, today } from "../../src/lib/local-day"
import { createShop, type Shop } from "../checkout/fixture"
import { certificatesOf, EVERYTHING, outboxTags, registerProducts, signInOffice } from "./register"

const LIVE = { "x-ocop-internal": readBackendEnv(process.env).revalidateSecret }
const CONCURRENT = 200

medusaIntegrationTestRunner({
  moduleName: "certification-acts",
  testSuite: ({ api, getContainer, dbUtils }) => {
    let shop: Shop
    let headers: { authorization: string }
    let producerId: string
    let unitId: string
    const db = () => readDatabase(getContainer()).knex
    const any = { validateStatus: () => true }

    beforeAll(async () => {
      shop = await createShop(getContainer())
      headers = await signInOffice(getContainer(), (path, body) => api.post(path, body))
      const [first] = await certificatesOf(getContainer()).listRegisteredProducts({}, { take: 1 })
      producerId = first?.producer_id ?? ""
      unitId = "unit_18073_0"
      await db()("ocop_registered_product").update({ unit_id: unitId })
      await dbUtils.snapshot()
    })

    const post = <T = { code: string }>(path: string, body: object) =>
      api.post<T>(`/admin/ocop${path}`, body, { headers, ...any })
    const life = async (id: string, asOf = today()) => {
      const { data } = await api.get<CertificateLife>(`/admin/ocop/certificates/${id}/life?as_of=${asOf}`, {
        headers,
      })
      return certificateLife.parse(data)
    }
    const decision = (registeredProductId: string, change: object = {}) => ({
      registeredProductId,
      kind: "new",
      stars: 3,
      decisionNumber: "100/QĐ-UBND",
      decidedOn: addDays(today(), -1),
      authorityLevel: "province",
      authorityName: "UBND tỉnh Hà Tĩnh",
      ...change,
    })
    const withdrawal = (change: object = {}) => ({
      ground: "mark_misused",
      concludedOn: addDays(today(), -3),
      decisionNumber: "200/QĐ-UBND",
      decidedOn: today(),
      authorityLevel: "province",
      ...change,
    })
    async function runningCertificate(): Promise<{ id: string; code: string; productId: string }> {
      const [certificate] = await certificatesOf(getContainer()).listCertificates({
        product_name_at_issue: "Kẹo cu đơ thử",
      })
      return {
        id: certificate?.id ?? "",
        code: certificate?.verification_code ?? "",
        productId: certificate?.registered_product_id ?? "",
      }
    }
    async function audit() {
      return certificateAudit.parse(await auditRegister(db()))
    }

    it("allocates two hundred numbers at once without gap or duplicate, in one unbroken chain", async () => {
      const products = await registerProducts(db(), CONCURRENT, { producerId, unitId, prefix: "dong" })
      const answers = await Promise.all(
        products.map((id) => post<IssuedCertificate>("/certificates", decision(id))),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      const issued = answers.map(({ data }) => issuedCertificate.parse(data))
      const year = addDays(today(), -1).slice(0, 4)
      const expected = Array.from(
        { length: CONCURRENT },
        (_, place) => `${String(place + 1).padStart(4, "0")}/${year}/GCN-OCOP-HT`,
      )
      expect(issued.map(({ number }) => number).sort()).toEqual(expected)
      expect(new Set(issued.map(({ verificationCode }) => verificationCode)).size).toBe(CONCURRENT)
      // The shop's two older certificates entered the history when it began.
      expect(await audit()).toMatchObject({ ok: true, events: CONCURRENT + 2, certificates: CONCURRENT + 2 })
      expect(await outboxTags(db(), "certificate.issued")).toEqual(EVERYTHING)
    })

    it("supersedes on the very day, takes a withdrawal once, and tells of both", async () => {
      const running = await runningCertificate()
      const upgraded = decision(running.productId, { kind: "upgrade", stars: 5, authorityLevel: "central" })
      const both = await Promise.all([post("/certificates", upgraded), post("/certificates", upgraded)])
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
      expect(both.map(({ data }) => data.code)).toContain("ALREADY_ISSUED")
      const next = issuedCertificate.parse(both.find(({ status }) => status === 201)?.data)
      expect((await life(running.id)).spans.at(-1)).toEqual({
        state: "superseded",
        from: addDays(today(), -1),
        until: null,
      })
      expect(await life(next.certificateId)).toMatchObject({
        state: "valid",
        stars: 5,
        actions: ["withdraw"],
        spans: [{ state: "valid", from: addDays(today(), -1) }, { state: "expiring" }, { state: "expired" }],
        events: [{ kind: "issued", actor: "can-bo@vidu.example" }],
      })
      // Two officers at once: the province may not withdraw five stars; of two rightful ones the first wins.
      expect((await post(`/certificates/${running.id}/withdraw`, withdrawal())).data.code).toBe(
        "CERTIFICATE_SUPERSEDED",
      )
      const path = `/certificates/${next.certificateId}/withdraw`
      expect((await post(path, withdrawal())).data.code).toBe("WRONG_AUTHORITY")
      const rightful = withdrawal({ authorityLevel: "central", concludedOn: addDays(today(), -1) })
      const twice = await Promise.all([
        post(path, rightful),
        post(path, { ...rightful, decisionNumber: "201/QĐ" }),
      ])
      expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(twice.map(({ data }) => data.code)).toContain("ALREADY_WITHDRAWN")
      expect(withdrawalAnswer.parse(twice.find(({ status }) => status === 200)?.data)).toMatchObject({
        withdrawnOn: today(),
        late: false,
      })
      expect(await audit()).toMatchObject({ ok: true, events: 4, certificates: 3 })
    })

    it("takes the star from shop, search, statistics and the verification page at once", async () => {
      const running = await runningCertificate()
      const read = async () => {
        const [page, search, statistics, verification] = await Promise.all([
          api.get<CataloguePage>("/open/v1/catalogue", { headers: LIVE }),
          api.get<CataloguePage>("/open/v1/catalogue?q=cu%20do", { headers: LIVE }),
          api.get<Statistics>("/open/v1/statistics", { headers: LIVE }),
          api.get<Verification>(`/open/v1/verify/${running.code}`),
        ])
        const stars = (items: CataloguePage) =>
          items.items.find(({ handle }) => handle === shop.cuDo.handle)?.seal.stars ?? null
        return {
          catalogue: stars(page.data),
          search: stars(search.data),
          valid: statistics.data.valid_total,
          verification: verification.data,
        }
      }
      expect(await read()).toMatchObject({
        catalogue: 4,
        search: 4,
        valid: 1,
        verification: { state: "valid", stars: 4 },
      })
      const answer = await post(
        `/certificates/${running.id}/withdraw`,
        withdrawal({ statement: "In sai số sao" }),
      )
      expect(answer.status).toBe(200)
      expect(await read()).toMatchObject({
        catalogue: null,
        search: null,
        valid: 0,
        verification: {
          state: "withdrawn",
          stars: null,
          withdrawn_ground: "In sai số sao",
          withdrawn_on: today(),
        },
      })
      expect(await outboxTags(db(), "certificate.withdrawn")).toEqual(EVERYTHING)
    })

    it("extends late files only, to 180 days or the result", async () => {
      const running = await runningCertificate()
      const expiresOn = addDays(today(), 20)
      await db()("ocop_certificate").where({ id: running.id }).update({ expires_on: expiresOn })
      const path = `/certificates/${running.id}`
      expect((await life(running.id)).actions).toEqual(["withdraw", "extend"])
      const extension = { lodgedOn: today(), ground: "force_majeure", statement: "Bão số 5" }
      const both = await Promise.all([post(`${path}/extend`, extension), post(`${path}/extend`, extension)])
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      const until = addDays(expiresOn, 180)
      expect(both.find(({ status }) => status === 200)?.data).toEqual({
        certificateId: running.id,
        effectiveUntil: until,
      })
      expect((await life(running.id, addDays(until, 1))).spans).toEqual([
        expect.objectContaining({ state: "valid" }),
        expect.objectContaining({ state: "expiring", until: expiresOn }),
        { state: "extended", from: addDays(expiresOn, 1), until },
        { state: "expired", from: addDays(until, 1), until: null },
      ])
      const result = { decidedOn: today(), statement: "Không đạt 50 điểm" }
      expect((await post(`${path}/extension-result`, result)).data).toMatchObject({
        effectiveUntil: expiresOn,
      })
      expect((await post(`${path}/extension-result`, result)).data.code).toBe("EXTENSION_ALREADY_DECIDED")
      expect((await audit()).ok).toBe(true)
    })

    it("refuses what is wrong with a code and writes nothing", async () => {
      const running = await runningCertificate()
      const faulty: [string, object, number, string][] = [
        ["/certificates", decision("regp_khong_co"), 404, "PRODUCT_UNKNOWN"],
        ["/certificates", { ...decision(running.productId), stars: 6 }, 400, "INVALID_BODY"],
        ["/certificates", decision(running.productId, { decidedOn: "2026-02-29" }), 400, "BAD_DATE"],
        [
          "/certificates",
          decision(running.productId, { decidedOn: addDays(today(), 1) }),
          400,
          "DATE_IN_FUTURE",
        ],
        ["/certificates", decision(running.productId), 409, "CERTIFICATE_RUNNING"],
        ["/certificates", decision(running.productId, { pointsX100: 4999 }), 400, "STARS_EXCEED_POINTS"],
        [`/certificates/khong-co/withdraw`, withdrawal(), 404, "CERTIFICATE_UNKNOWN"],
        [`/certificates/${running.id}/withdraw`, withdrawal({ ground: "ly_do" }), 400, "INVALID_BODY"],
        [
          `/certificates/${running.id}/withdraw`,
          withdrawal({ inspectionId: "x" }),
          404,
          "INSPECTION_UNKNOWN",
        ],
        [
          `/certificates/${running.id}/extend`,
          { lodgedOn: today(), ground: "other", statement: "x" },
          409,
          "LODGED_IN_TIME",
        ],
        [
          `/certificates/${running.id}/extension-result`,
          { decidedOn: today(), statement: "x" },
          409,
          "NOT_EXTENDED",
        ],
      ]
      for (const [path, body, status, code] of faulty) {
        const answer = await post(path, body)
        expect([path, answer.status, answer.data.code]).toEqual([path, status, code])
      }
      expect((await life(running.id)).events.map(({ kind }) => kind)).toEqual([])
      expect(await audit()).toMatchObject({ ok: true, events: 2 })
      const stranger = await api.post(`/admin/ocop/certificates/${running.id}/withdraw`, withdrawal(), any)
      expect(stranger.status).toBe(401)
    })

    it("names what was tampered with behind the system's back", async () => {
      const running = await runningCertificate()
      await post(`/certificates/${running.id}/withdraw`, withdrawal())
      await expect(db()("ocop_certificate_event").update({ actor_id: "x" })).rejects.toThrow(/append-only/)
      await expect(db()("ocop_certificate_event").delete()).rejects.toThrow(/append-only/)
      await expect(db().raw('truncate "ocop_certificate_event"')).rejects.toThrow(/append-only/)
      await db()("ocop_certificate").where({ id: running.id }).update({ withdrawn_on: null })
      expect(await audit()).toMatchObject({
        ok: false,
        faults: [{ code: "ROW_DIFFERS", certificateId: running.id, columns: ["withdrawn_on"] }],
      })
      // A superuser who also rewrites the history is found by the chain.
      await db().raw('alter table "ocop_certificate_event" disable trigger user')
      await db().raw(
        `update "ocop_certificate_event" set record = jsonb_set(record, '{withdrawn_on}', 'null') where kind = 'withdrawn'`,
      )
      expect(await audit()).toMatchObject({
        ok: false,
        faults: [{ code: "EVENT_ALTERED", seq: 3, certificateId: running.id }],
      })
      await db()("ocop_certificate_event").where({ kind: "withdrawn" }).delete()
      expect((await audit()).faults.map(({ code }) => code)).toContain("CHAIN_END_WRONG")
    })

    it("runs 36 months to the day and not one longer, by the server's own clock", async () => {
      const running = await runningCertificate()
      const decidedOn = addDays(today(), -1)
      const { data } = await post<IssuedCertificate>(
        "/certificates",
        decision(running.productId, { kind: "re_evaluation", decidedOn }),
      )
      const lastDay = addMonths(decidedOn, 36)
      expect((await life(data.certificateId, lastDay)).state).toBe("expiring")
      expect((await life(data.certificateId, addDays(lastDay, 1))).state).toBe("expired")

      const shown = async (shiftDays: number) => {
        fs.writeFileSync(path.join(dataDir, CLOCK_SHIFT_FILE), String(shiftDays))
        await new Promise((resolve) => setTimeout(resolve, 1_100))
        const verification = await api.get<Verification>(`/open/v1/verify/${data.verificationCode}`)
        const page = await api.get<CataloguePage>("/open/v1/catalogue", { headers: LIVE })
        const item = page.data.items.find(({ handle }) => handle === shop.cuDo.handle)
        return [verification.data.state, verification.data.stars, item?.seal.stars]
      }
      const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-clock-"))
      vi.stubEnv("OCOP_REHEARSAL", "true")
      vi.stubEnv("OCOP_DATA_DIR", dataDir)
      try {
        const toTheEnd = daysBetween(today(), lastDay)
        expect(await shown(toTheEnd)).toEqual(["expiring", 3, 3])
        expect(await shown(toTheEnd + 1)).toEqual(["expired", null, null])
        expect(await shown(0)).toEqual(["valid", 3, 3])
      } finally {
        vi.unstubAllEnvs()
        fs.rmSync(dataDir, { recursive: true, force: true })
      }
    })
  },
})
