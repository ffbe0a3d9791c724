import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  checklistItem,
  inspectionDetail,
  inspectionsPage,
  plannedInspections,
  type ChecklistItem,
  type InspectionDetail,
  type InspectionsPage,
  type PlannedInspections,
} from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { addDays, today } from "../../src/lib/local-day"
import { createShop } from "../checkout/fixture"
import { certificatesOf, signInOffice } from "./register"

const PHOTO = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex")

/** The whole checklist, one item not kept. */
function checklist(notKept: ChecklistItem | null) {
  return checklistItem.options.map((item) => ({ item, answer: item === notKept ? "not_kept" : "kept" }))
}

medusaIntegrationTestRunner({
  moduleName: "certification-inspection",
  testSuite: ({ api, getContainer, dbUtils }) => {
    let headers: { authorization: string }
    const any = { validateStatus: () => true }
    const db = () => readDatabase(getContainer()).knex

    beforeAll(async () => {
      await createShop(getContainer())
      headers = await signInOffice(getContainer(), (path, body) => api.post(path, body))
      await dbUtils.snapshot()
    })

    const post = <T = InspectionDetail & { code: string }>(path: string, body: object) =>
      api.post<T>(`/admin/ocop/inspections${path}`, body, { headers, ...any })
    const photo = (id: string, content: Buffer) =>
      api.post<InspectionDetail & { code: string }>(
        `/admin/ocop/inspections/${id}/photos?caption=Nh%C3%A3n`,
        content,
        {
          headers: { ...headers, "content-type": "application/octet-stream" },
          ...any,
        },
      )
    async function certificate() {
      const [found] = await certificatesOf(getContainer()).listCertificates({ stars: 4 })
      if (found === undefined) throw new Error("the shop has a certificate of four stars")
      return found
    }
    async function plan(change: object = {}) {
      const { registered_product_id: productId } = await certificate()
      const body = {
        ...{ kind: "periodic", title: "Kế hoạch 2026", basis: "12/KH-UBND", plannedOn: today() },
        registeredProductIds: [productId, productId],
        ...change,
      }
      return post<PlannedInspections & { code: string }>("", body)
    }
    const record = (change: object = {}) => ({
      ...{
        revision: 1,
        inspectedOn: today(),
        checklist: checklist("mark_stars_as_awarded"),
        outcome: "mend",
      },
      findings: [{ item: "mark_stars_as_awarded", severity: "major", text: "In 5 sao trên bao bì 4 sao" }],
      ...{ conclusion: "Thu bao bì in sai", mendBy: addDays(today(), 10) },
      ...change,
    })

    it("goes from the plan over photo, findings and deadline to a withdrawal that closes it", async () => {
      const { status, data } = await plan()
      expect(status).toBe(201)
      const [id = ""] = plannedInspections.parse(data).inspectionIds
      expect(data.inspectionIds).toHaveLength(1)

      expect((await post(`/${id}/record`, record())).data.code).toBe("PHOTO_REQUIRED")
      expect((await photo(id, Buffer.from("<svg/>"))).data.code).toBe("NOT_A_PHOTO")
      expect((await photo(id, Buffer.alloc(10 * 1024 * 1024 + 1, 0xff))).status).toBe(413)
      const added = await photo(id, PHOTO)
      expect([added.status, added.data.photos[0]?.caption]).toEqual([201, "Nhãn"])
      expect((await photo(id, PHOTO)).data.code).toBe("PHOTO_REPEATED")
      const path = added.data.photos[0]?.path ?? ""
      const picture = await api.get<ArrayBuffer>(path, { headers, responseType: "arraybuffer" })
      expect([picture.headers["content-type"], Buffer.from(picture.data).equals(PHOTO)]).toEqual([
        "image/jpeg",
        true,
      ])
      expect((await api.get(path, any)).status).toBe(401)

      // Two officers record at once: the first wins, the second is told.
      const both = await Promise.all([post(`/${id}/record`, record()), post(`/${id}/record`, record())])
      expect(both.map(({ status: each }) => each).sort()).toEqual([200, 409])
      expect(both.map(({ data: each }) => each.code)).toContain("STALE_STATE")
      const more = {
        revision: 2,
        followedUpOn: today(),
        outcome: "more_time",
        conclusion: "Thêm",
        mendBy: null,
      }
      expect((await post(`/${id}/follow-up`, more)).data.code).toBe("MEND_BY_NEEDED")
      const proposal = { ...more, outcome: "propose_withdrawal", ground: "mark_misused" }
      const proposed = inspectionDetail.parse((await post(`/${id}/follow-up`, proposal)).data)
      expect(proposed).toMatchObject({
        ...{ state: "withdrawal_proposed", revision: 3, overdue: false },
        withdrawalDueOn: addDays(today(), 15),
      })

      const { id: certificateId } = await certificate()
      const withdrawal = {
        ...{ ground: "mark_misused", concludedOn: today(), decisionNumber: "9/QĐ-UBND", decidedOn: today() },
        ...{ authorityLevel: "province", inspectionId: id },
      }
      const withdraw = (body: object) =>
        api.post<{ code?: string }>(`/admin/ocop/certificates/${certificateId}/withdraw`, body, {
          headers,
          ...any,
        })
      const [other] = await certificatesOf(getContainer()).listCertificates({ stars: 3 })
      const wrong = await api.post<{ code: string }>(
        `/admin/ocop/certificates/${other?.id ?? ""}/withdraw`,
        withdrawal,
        { headers, ...any },
      )
      expect(wrong.data.code).toBe("INSPECTION_OF_ANOTHER")
      expect((await withdraw(withdrawal)).status).toBe(200)
      const { data: closed } = await api.get<InspectionDetail>(`/admin/ocop/inspections/${id}`, { headers })
      expect(closed.steps.map(({ to }) => to)).toEqual([
        "planned",
        "mending",
        "withdrawal_proposed",
        "withdrawn",
      ])
      expect(closed.withdrawalDueOn).toBeNull()
    })

    it("lists what is overdue, and refuses what is wrong with a code", async () => {
      const [id = ""] = (await plan({ kind: "sudden" })).data.inspectionIds
      const list = async (query: string) => {
        const { data } = await api.get<InspectionsPage>(`/admin/ocop/inspections?${query}`, { headers })
        return inspectionsPage.parse(data).items.map((row) => row.id)
      }
      expect(await list("overdue=true")).toEqual([])
      await db()("ocop_inspection").update({ planned_on: addDays(today(), -1) })
      expect(await list("overdue=true&state=planned&kind=sudden")).toEqual([id])
      expect(await list("kind=periodic")).toEqual([])

      expect((await plan({ registeredProductIds: ["khong-co"] })).data.code).toBe("PRODUCT_UNKNOWN")
      expect((await plan({ plannedOn: addDays(today(), -1) })).data.code).toBe("PLANNED_IN_PAST")
      expect((await post("/khong-co/record", record())).status).toBe(404)
      expect((await post(`/${id}/close`, { revision: 1, as: "dismissed", reason: "x" })).data.code).toBe(
        "TRANSITION_NOT_ALLOWED",
      )
      const passed = record({ checklist: checklist(null), findings: [], outcome: "passed", mendBy: null })
      expect((await post(`/${id}/record`, passed)).data.state).toBe("passed")
      expect((await post(`/${id}/record`, { ...passed, revision: 2 })).data.code).toBe("ALREADY_RECORDED")
      expect((await photo(id, PHOTO)).data.code).toBe("INSPECTION_CLOSED")
      expect((await api.get(`/admin/ocop/inspections?state=khac`, { headers, ...any })).status).toBe(400)
    })
  },
})
