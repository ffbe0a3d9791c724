import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  dossierBoard,
  officeDossier,
  overdueReport,
  type DossierDetail,
  type DossierState,
  type OfficeDossier,
  type RecognitionOutcome,
} from "../../src/contract"
import { remindOfClocks } from "../../src/dossiers/notices"
import { allocateProductCode } from "../../src/dossiers/numbers"
import { filledContent } from "../../src/dossiers/testing/filled-content"
import { transitionDossier } from "../../src/dossiers/transition"
import { addDays, today } from "../../src/lib/local-day"
import { extremeChoices } from "../../src/modules/rating/rules/testing/arbitrary-choices"
import { Desk, LAW, refusal, Rehearsal } from "./desk"
import { setCommunes, walkIdeaStages } from "./office-steps"

const BEST = extremeChoices(LAW, 9, "best")
const REPORT = {
  rawMaterial: "Nguyên liệu mua của hộ dân trong xã.",
  labour: "Tám lao động, bảy người trong xã.",
  ideaOrigin: "Nghề truyền thống.",
  localIdentity: "Ủ chượp theo lối cũ.",
  documentNumber: "12/BC-UBND",
  sampleCount: 5,
}

medusaIntegrationTestRunner({
  moduleName: "dossiers-office",
  testSuite: ({ api, getContainer }) => {
    const rehearsal = new Rehearsal()
    afterAll(() => rehearsal.clear())

    let desk: Desk
    let producer: { id: string; token: string }
    let commune: { id: string; token: string }
    let neighbour: { id: string; token: string }
    let office: { id: string; token: string }
    beforeEach(async () => {
      desk = await Desk.open(api, getContainer())
      producer = await desk.producer("Hợp tác xã Thử Một")
      commune = await desk.officer("Cán bộ xã", [desk.unit.code])
      neighbour = await desk.officer("Cán bộ xã bên", [desk.otherUnit.code])
      office = await desk.officer("Văn phòng")
    })

    const act = <T = OfficeDossier>(who: { token: string }, id: string, action: string, data: unknown = {}) =>
      desk.call<T>("POST", `/admin/ocop/dossiers/${id}/${action}`, who.token, data)
    const see = async (who: { token: string }, id: string) =>
      officeDossier.parse((await desk.call<unknown>("GET", `/admin/ocop/dossiers/${id}`, who.token)).data)
    const board = async (who: { token: string }, query = "") =>
      dossierBoard.parse((await desk.call<unknown>("GET", `/admin/ocop/dossiers${query}`, who.token)).data)
    const submit = (id: string, revision: number) =>
      desk.call<DossierDetail>("POST", `/producer/dossiers/${id}/submit`, producer.token, { revision })
    const write = (id: string, revision: number, productName: string) =>
      desk.call<DossierDetail>("PUT", `/producer/dossiers/${id}/draft`, producer.token, {
        ...{ revision, productName, setNo: 9 },
        content: filledContent(BEST),
      })

    async function lodged(productName: string): Promise<string> {
      const request = { kind: "first", productName, setNo: 9 }
      const { id } = (await desk.call<DossierDetail>("POST", "/producer/dossiers", producer.token, request))
        .data
      await write(id, 1, productName)
      expect((await submit(id, 2)).status).toBe(200)
      return id
    }

    /** The council's part, as its secretary hands the result over. */
    async function decide(id: string, stars: number, averageX100: number): Promise<void> {
      expect((await act(commune, id, "commune-accept", REPORT)).status).toBe(200)
      expect((await act(office, id, "to-council")).status).toBe(200)
      const changes = { resultId: `res_${id}`, averageX100, stars, agreedChoices: BEST }
      await desk.db.transaction((tx) =>
        transitionDossier(tx, {
          dossierId: id,
          from: "council",
          to: "decided",
          actor: { id: office.id, role: "secretary" },
          payload: changes,
          changes,
          at: new Date(),
        }),
      )
    }

    const recognise = (dossierIds: string[], decisionNumber = "77/QĐ-UBND") =>
      desk.call<{ outcomes: RecognitionOutcome[] }>("POST", "/admin/ocop/dossiers/recognise", office.token, {
        ...{ dossierIds, decisionNumber, decidedOn: today() },
      })

    it("goes from the commune, once returned, over the advisory team to the register", async () => {
      const id = await lodged("Nước mắm thử")
      expect((await desk.call("GET", `/admin/ocop/dossiers/${id}`, neighbour.token)).status).toBe(404)
      expect((await board(neighbour)).count).toBe(0)
      expect(await board(commune)).toMatchObject({
        count: 1,
        byState: { submitted: 1 },
        byClock: { running: 1 },
      })
      expect(refusal(await act(neighbour, id, "commune-accept", REPORT))).toEqual([404, "DOSSIER_NOT_FOUND"])
      expect(refusal(await act(office, id, "commune-accept", REPORT))).toEqual([
        409,
        "TRANSITION_NOT_ALLOWED",
      ])
      expect(refusal(await act(commune, id, "commune-return"))).toEqual([400, "REASON_REQUIRED"])
      const returned = await act(commune, id, "commune-return", { reason: "Thiếu ảnh nhãn" })
      expect(returned.data).toMatchObject({ state: "returned", clock: null })
      expect(await desk.db("ocop_notice").where({ producer_id: producer.id })).toMatchObject([
        { kind: "dossier_moved", body: "Hồ sơ «Nước mắm thử»: UBND xã trả lại. Thiếu ảnh nhãn" },
      ])
      expect((await see(commune, id)).content).toEqual((await see(office, id)).content)

      await write(id, 2, "Nước mắm thử")
      const again = await submit(id, 3)
      expect(again.data).toMatchObject({ state: "submitted", versionNo: 2 })
      const [first, second] = again.data.versions
      expect(first?.sha256).not.toBe(second?.sha256)

      const accepts = await Promise.all([1, 2].map(() => act(commune, id, "commune-accept", REPORT)))
      expect(accepts.map(({ status }) => status).sort()).toEqual([200, 409])
      const year = today().slice(0, 4)
      const place = `42-${desk.unit.code}`
      expect(await see(office, id)).toMatchObject({
        state: "advisory",
        productCode: `${place}-001-${year}`,
        receipts: { commune: `01/PĐK-${place}-${year}`, province: `01/PĐK-${place}-${year}` },
        communeReports: [{ versionNo: 2, rawMaterial: REPORT.rawMaterial }],
        clock: { kind: "province_round" },
        moves: ["supplement_requested", "council"],
      })

      for (const [path, who, head] of [
        [`/admin/ocop/dossiers/${id}/forms/mau-03.pdf`, commune, "%PDF"],
        [`/admin/ocop/dossiers/${id}/forms/mau-02.docx`, office, "PK"],
        [`/producer/dossiers/${id}/forms/mau-01.pdf`, producer, "%PDF"],
      ] as const) {
        const form = await desk.call<Buffer>("GET", path, who.token, undefined, {
          responseType: "arraybuffer",
        })
        expect([path, form.status]).toEqual([path, 200])
        expect(Buffer.from(form.data).toString("latin1").startsWith(head)).toBe(true)
      }
      const noForm = await desk.call("GET", `/admin/ocop/dossiers/${id}/forms/mau-04.pdf`, office.token)
      expect(refusal(noForm)).toEqual([404, "FORM_NOT_FOUND"])

      const wanted = { kind: "tests", request: "Thêm phiếu kiểm nghiệm", dueOn: addDays(today(), 10) }
      expect(refusal(await act(office, id, "supplement", { ...wanted, dueOn: today() }))).toEqual([
        400,
        "BAD_DATE",
      ])
      expect(refusal(await act(commune, id, "supplement", wanted))).toEqual([409, "TRANSITION_NOT_ALLOWED"])
      const asked = await act(office, id, "supplement", wanted)
      expect(asked.data.clock).toMatchObject({ kind: "supplement", dueOn: wanted.dueOn })
      await write(id, 3, "Nước mắm thử")
      const answered = await submit(id, 4)
      expect(answered.data).toMatchObject({
        state: "advisory",
        versionNo: 3,
        productCode: `${place}-001-${year}`,
      })
      expect(answered.data.supplements).toMatchObject([{ kind: "tests", answeredOn: today() }])

      const { eventSeq } = await see(office, id)
      const assigns = await Promise.all(
        [office.id, commune.id].map((officerId) => act(office, id, "assign", { officerId, eventSeq })),
      )
      expect(assigns.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(
        refusal(await act(office, id, "assign", { officerId: "user_KHONGCO", eventSeq: eventSeq + 1 })),
      ).toEqual([400, "OFFICER_UNKNOWN"])
      expect((await act(office, id, "to-council")).data.state).toBe("council")
      expect(refusal(await recognise([id]))).toEqual([409, "NOT_DECIDED"])

      const workbook = await desk.call<Buffer>(
        "GET",
        "/admin/ocop/dossiers/export",
        office.token,
        undefined,
        {
          responseType: "arraybuffer",
        },
      )
      expect(Buffer.from(workbook.data).subarray(0, 2).toString()).toBe("PK")
      expect(refusal(await desk.call("GET", "/admin/ocop/dossiers?state=lost", office.token))).toEqual([
        400,
        "BAD_STATE",
      ])
      for (const path of ["/admin/orders", "/admin/ocop/commune-officers", "/admin/users"]) {
        expect(refusal(await desk.call("GET", path, commune.token))).toEqual([403, "COMMUNE_OFFICER_ONLY"])
      }
    })

    it("recognises, forwards or refuses by one decision, all or none", async () => {
      const names = ["Bốn sao", "Hai sao", "Năm sao", "Chưa họp"]
      const [four = "", two = "", five = "", early = ""] = await Promise.all(
        names.map((name) => lodged(name)),
      )
      await decide(four, 4, 8_250)
      await decide(two, 2, 4_100)
      await decide(five, 5, 9_300)
      const states = async () => {
        const rows: { id: string; state: DossierState }[] = await desk
          .db("ocop_dossier")
          .select("id", "state")
        return Object.fromEntries(rows.map(({ id, state }) => [id, state]))
      }
      expect(refusal(await recognise([four, two, early]))).toEqual([409, "NOT_DECIDED"])
      expect(await states()).toMatchObject({ [four]: "decided", [two]: "decided" })
      expect(await desk.db("ocop_certificate")).toEqual([])

      const races = await Promise.all([recognise([four, two, five]), recognise([four], "78/QĐ-UBND")])
      expect(races.map(({ status }) => status).sort()).toEqual([200, 409])
      if (races[0].status === 409) expect((await recognise([two, five])).status).toBe(200)
      expect(await states()).toMatchObject({ [four]: "recognised", [two]: "refused", [five]: "forwarded" })
      const certificates = await desk
        .db("ocop_certificate")
        .select("stars", "issued_on", "kind", "dossier_id")
      expect(certificates).toEqual([{ stars: 4, issued_on: today(), kind: "new", dossier_id: four }])
      const { registeredProductId, result } = await see(office, four)
      expect(result).toMatchObject({ averageX100: 8_250, stars: 4, decidedOn: today() })
      const product = await desk.db("ocop_registered_product").where({ id: registeredProductId }).first()
      expect(product).toMatchObject({ name: "Bốn sao", producer_id: producer.id, set_no: 9 })
      expect(await desk.db("product").where({ id: product.product_id }).first()).toMatchObject({
        status: "draft",
      })
      expect((await desk.db("ocop_outbox_event").where({ name: "certificate.issued" })).length).toBe(1)

      const ministry = { pointsX100: 8_700, stars: 5, decisionNumber: "9/QĐ-BNNMT", decidedOn: today() }
      expect(refusal(await act(office, five, "ministry-result", ministry))).toEqual([
        400,
        "STARS_EXCEED_POINTS",
      ])
      expect(refusal(await act(office, four, "ministry-result", ministry))).toEqual([409, "NOT_FORWARDED"])
      const fallen = await act(office, five, "ministry-result", { ...ministry, stars: 4 })
      expect(fallen.data).toMatchObject({ state: "recognised", stars: 4 })
      expect(await desk.db("ocop_certificate").where({ dossier_id: five }).first()).toMatchObject({
        stars: 4,
        authority_level: "province",
      })
    })

    it("tells what is late, by commune and by officer, in working days of the calendar", async () => {
      const id = await lodged("Nước mắm chậm")
      const { clock } = await see(commune, id)
      await rehearsal.goTo(addDays(clock?.dueOn ?? "", 1))
      expect(await board(office, "?clock=overdue")).toMatchObject({ count: 1, byClock: { overdue: 1 } })
      const report = await desk.call<unknown>("GET", "/admin/ocop/dossiers/overdue", office.token)
      expect(overdueReport.parse(report.data)).toMatchObject({
        byCommune: [{ unitCode: desk.unit.code, overdue: 1, soon: 0 }],
        byOfficer: [],
      })
      const remind = () => desk.db.transaction((tx) => remindOfClocks(tx, addDays(clock?.dueOn ?? "", 1)))
      expect([await remind(), await remind()]).toEqual([1, 0])
      expect(await desk.db("ocop_notice").where({ kind: "dossier_clock_overdue" })).toMatchObject([
        { audience: "office", link: `/ocop/dossiers/${id}` },
      ])
      await rehearsal.goTo(today(new Date()))

      // A holiday more moves every clock that runs.
      const year = Number((clock?.dueOn ?? "").slice(0, 4))
      const calendar = `/admin/ocop/calendar/${year}`
      const before = (await desk.call<{ revision: string; days: object[] }>("GET", calendar, office.token))
        .data
      const holiday = { day: clock?.dueOn, kind: "off", title: "Nghỉ thử", source: "Thử", certain: true }
      const update = { revision: before.revision, days: [...before.days, holiday] }
      expect(refusal(await desk.call("PUT", calendar, commune.token, update))[0]).toBe(403)
      const puts = await Promise.all([1, 2].map(() => desk.call("PUT", calendar, office.token, update)))
      expect(puts.map(({ status }) => status).sort()).toEqual([200, 409])
      const after = (await see(commune, id)).clock
      expect(after?.dueOn && clock?.dueOn && after.dueOn > clock.dueOn).toBe(true)
    })

    it("keeps the stages before a dossier, in order and once", () => walkIdeaStages(desk, office))

    it("sets the communes of a user", () => setCommunes(desk, office, commune, neighbour))

    it("gives out two hundred product codes at once without gap or duplicate", async () => {
      const codes = await Promise.all(
        Array.from({ length: 240 }, (_, place) =>
          desk.db
            .transaction(async (tx) => {
              const code = await allocateProductCode(tx, desk.unit.code, "2026")
              // Every sixth one fails after it has its number.
              if (place % 6 === 0) throw new Error("rolled back")
              return code
            })
            .catch(() => null),
        ),
      )
      const given = codes.filter((code) => code !== null).sort()
      expect(given).toEqual(
        Array.from(
          { length: 200 },
          (_, place) => `42-${desk.unit.code}-${String(place + 1).padStart(3, "0")}-2026`,
        ),
      )
    })
  },
})
