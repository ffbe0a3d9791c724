import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createProductOptionsWorkflow,
  createProductVariantsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { auditRegister } from "../../src/certification/audit/audit-register"
import { leadingCertificateOn, starsOn } from "../../src/modules/certificate/rules/product-stars"
import { loadCertificatesOf } from "../../src/modules/certificate/queries/certificate-records"
import { isVerificationCode } from "../../src/modules/certificate/rules/verification-code"
import { installRegisterFacts } from "../../src/registry-import/testing/register-facts"
import { buildScenario2024, SCENARIO_2024 } from "../../src/registry-import/testing/scenario-2024"
import type { SheetRow } from "../../src/registry-import/testing/sheet-rows"
import { syntheticRegistry } from "../../src/registry-import/testing/synthetic-registry"
import { countRows, databaseOf, FileDesk, importFile, validRow } from "./harness"

const SECOND: SheetRow = {
  decidedOn: "20/06/2025",
  decisionNumber: "9/QĐ-THỬ",
  certificateNumber: "GCN-9",
  form: "Nâng hạng",
  stars: 4,
  points: 75,
}

/** What the register says, without ids and moments: equal registers say equal things. */
async function contents(container: MedusaContainer) {
  return databaseOf(container)("ocop_certificate as c")
    .join("ocop_registered_product as p", "p.id", "c.registered_product_id")
    .join("ocop_producer as d", "d.id", "p.producer_id")
    .leftJoin("ocop_certificate as s", "s.id", "c.supersedes_id")
    .orderBy("c.number")
    .select(
      "p.name",
      "d.legal_name",
      "d.tax_code",
      "c.number",
      "c.stars",
      "c.issued_on",
      "c.expires_on",
      "c.kind",
    )
    .select({ superseded: "s.number" })
}

medusaIntegrationTestRunner({
  moduleName: "import-apply",
  testSuite: ({ getContainer, dbUtils }) => {
    const desk = new FileDesk()
    const db = () => databaseOf(getContainer())
    const run = async (rows: Iterable<SheetRow>, extension = "xlsx") =>
      importFile(getContainer(), await desk.registry(rows, extension))

    beforeAll(async () => {
      await installRegisterFacts(db())
      await dbUtils.snapshot()
    })
    afterAll(() => desk.clear())

    it("writes products, producers, certificates, history, handles and an outbox event", async () => {
      const report = await run([validRow(1, { registryCode: "42-18763-001-2023" }), validRow(2)])
      expect(report).toMatchObject({ status: "applied", created: 2, updated: 0, unchanged: 0, faultCount: 0 })
      expect(await countRows(db())).toMatchObject({
        ocop_producer: 2,
        ocop_registered_product: 2,
        ocop_certificate: 2,
        ocop_certificate_change: 2,
        ocop_star_event: 2,
        ocop_slug_alias: 4,
        ocop_registry_import: 1,
        ocop_outbox_event: 1,
        product: 2,
      })
      const certificate = await db()("ocop_certificate").where({ number: "GCN-1" }).first()
      expect(certificate).toMatchObject({
        decided_on: "2023-05-15",
        issued_on: "2023-05-15",
        expires_on: "2026-05-15",
        authority_name: "UBND huyện Kỳ Anh",
        authority_level: "district",
        ruleset_code: "148/2023",
        unit_id: "unit_18763_0",
        import_id: report.id,
      })
      expect(isVerificationCode(certificate.verification_code)).toBe(true)
      const event = await db()("ocop_outbox_event").first()
      expect(event.payload.tags).toContain("register")
    })

    it("makes products Medusa's own service reads and extends; equal names get distinct handles", async () => {
      const names = { productName: "Mật ong rừng" }
      await run([validRow(1, names), validRow(2, names), validRow(3, names)])
      const service = getContainer().resolve(Modules.PRODUCT)
      const products = await service.listProducts({}, { order: { handle: "ASC" } })
      expect(products.map(({ handle, status }) => [handle, status])).toEqual([
        ["mat-ong-rung", "draft"],
        ["mat-ong-rung-2", "draft"],
        ["mat-ong-rung-ky-anh", "draft"],
      ])
      const [first] = products
      const id = first?.id ?? ""
      const { result: options } = await createProductOptionsWorkflow(getContainer()).run({
        input: { product_options: [{ title: "Hũ", values: ["500 g"], is_exclusive: true }] },
      })
      await updateProductsWorkflow(getContainer()).run({
        input: { products: [{ id, status: "published", option_ids: options.map((option) => option.id) }] },
      })
      const { result } = await createProductVariantsWorkflow(getContainer()).run({
        input: {
          product_variants: [{ product_id: id, title: "500 g", options: { Hũ: "500 g" }, prices: [] }],
        },
      })
      expect(result[0]?.title).toBe("500 g")
      const again = await service.retrieveProduct(id, { relations: ["variants", "options"] })
      expect(again).toMatchObject({ status: "published", title: "Mật ong rừng" })
      expect(again.variants).toHaveLength(1)
    })

    it("changes nothing at all when the same file comes twice", async () => {
      const file = await desk.registry([validRow(1), validRow(2), validRow(1, SECOND)])
      await importFile(getContainer(), file)
      const before = await countRows(db())
      const report = await importFile(getContainer(), file)
      expect(report).toMatchObject({ status: "applied", created: 0, updated: 0, unchanged: 3, id: null })
      expect(await countRows(db())).toEqual(before)
    })

    it("updates a corrected row and keeps what it said before", async () => {
      await run([validRow(1), validRow(2)])
      const report = await run([
        validRow(1, { points: 55, expiresOn: "01/05/2026", taxCode: "3000000012" }),
        validRow(2),
      ])
      expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
      expect(report.changes[0]?.differences).toEqual([
        "Ngày hết hạn: 15/05/2026 → 01/05/2026",
        "Điểm: 61,5 → 55",
        "Mã số thuế: (trống) → 3000000012",
      ])
      const history = await db()("ocop_certificate_change").whereNotNull("before").select("before", "after")
      expect(history).toHaveLength(1)
      expect(history[0].before.expires_on).toBe("2026-05-15")
      expect(history[0].after.expires_on).toBe("2026-05-01")
      const events = await db()("ocop_star_event")
        .orderBy("created_at")
        .select("id", "points_x100", "corrects_id")
      expect(events.filter(({ corrects_id }) => corrects_id !== null)).toMatchObject([{ points_x100: 5500 }])
      // The immutable history tells the same, and the chain holds.
      expect(await db()("ocop_certificate_event").orderBy("seq").pluck("kind")).toEqual([
        ...["issued", "issued", "corrected"],
      ])
      expect(await auditRegister(db())).toMatchObject({ ok: true, events: 3, certificates: 2 })
    })

    it("keeps a withdrawal that a later file leaves out", async () => {
      await run([validRow(1, { withdrawnOn: "01/02/2024", withdrawnGround: "Ngừng sản xuất" })])
      const report = await run([validRow(1)])
      expect(report.unchanged).toBe(1)
      expect(await db()("ocop_certificate").first()).toMatchObject({ withdrawn_on: "2024-02-01" })
    })

    it("builds the same register whatever the order of rows and files", async () => {
      const first = [validRow(1, { taxCode: "3000000012" }), validRow(2)]
      const second = [validRow(1, SECOND), validRow(3)]
      await run([...first, ...second])
      const expected = await contents(getContainer())
      expect(expected.find(({ number }) => number === "GCN-9")).toMatchObject({ superseded: "GCN-1" })

      await dbUtils.restore()
      await run([...second].reverse())
      await run([...first].reverse())
      expect(await contents(getContainer())).toEqual(expected)
    })

    it("writes nothing on a dry run", async () => {
      const before = await countRows(db())
      const report = await importFile(getContainer(), await desk.registry([validRow(1)]), { dryRun: true })
      expect(report).toMatchObject({ status: "previewed", created: 1, dryRun: true })
      expect(await countRows(db())).toEqual(before)
    })

    it("creates once when the same file is imported twice at the same time", async () => {
      const file = await desk.registry(syntheticRegistry(300))
      const reports = await Promise.all([importFile(getContainer(), file), importFile(getContainer(), file)])
      expect(reports.map(({ created }) => created).sort()).toEqual([0, 300])
      expect((await countRows(db())).ocop_certificate).toBe(300)
    })

    it("leaves nothing when it breaks in the middle of writing", async () => {
      const before = await countRows(db())
      const file = await desk.registry(syntheticRegistry(2_500))
      // The third batch meets a rule of the database that the first two do not.
      await db().raw(
        `alter table ocop_certificate add constraint stop_midway check (number not like 'THỬ-2021-17%')`,
      )
      await expect(importFile(getContainer(), file)).rejects.toThrow("stop_midway")
      expect(await countRows(db())).toEqual(before)
    })

    it("takes the same producer in other words, and namesakes in other communes apart", async () => {
      await run([
        validRow(1, { producerName: "HTX Đồng Tiến" }),
        validRow(2, { producerName: "Hợp tác xã  Đồng Tiến".normalize("NFD") }),
        validRow(3, { producerName: "HTX Đồng Tiến", commune: "Xã Thiên Lộc", district: "Huyện Can Lộc" }),
      ])
      const producers = await db()("ocop_producer").orderBy("slug").select("slug", "kind")
      expect(producers).toEqual([
        { slug: "htx-dong-tien", kind: "cooperative" },
        { slug: expect.stringMatching(/^htx-dong-tien-/), kind: "cooperative" },
      ])
    })

    it("adds up to the report of 2024", async () => {
      expect(await run(buildScenario2024())).toMatchObject({ status: "applied", faultCount: 0, warnings: [] })
      const ids: string[] = await db()("ocop_registered_product").pluck("id")
      expect(ids).toHaveLength(SCENARIO_2024.recognisedTotal)
      const certificates = await loadCertificatesOf(db(), ids)
      const stars = ids.map((id) =>
        starsOn(
          certificates.filter(({ registeredProductId }) => registeredProductId === id),
          SCENARIO_2024.asOf,
        ),
      )
      expect(stars.filter((count) => count === 3)).toHaveLength(SCENARIO_2024.validByStar["3"])
      expect(stars.filter((count) => count === 4)).toHaveLength(SCENARIO_2024.validByStar["4"])
      const states = ids.map(
        (id) =>
          leadingCertificateOn(
            certificates.filter(({ registeredProductId }) => registeredProductId === id),
            SCENARIO_2024.asOf,
          )?.state,
      )
      expect(states.filter((state) => state === "withdrawn")).toHaveLength(SCENARIO_2024.withdrawnTotal)
      expect(states.filter((state) => state === "expired")).toHaveLength(SCENARIO_2024.expiredTotal)
    })
  },
})
