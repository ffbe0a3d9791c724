import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { dossierDetail, type ApiFault, type DossierDetail } from "../../src/contract"
import { filledContent } from "../../src/dossiers/testing/filled-content"
import { addDays, today } from "../../src/lib/local-day"
import { sha256Hex } from "../../src/lib/sha256"
import { CERTIFICATE_MODULE } from "../../src/modules/certificate"
import type CertificateModuleService from "../../src/modules/certificate/service"
import { extremeChoices } from "../../src/modules/rating/rules/testing/arbitrary-choices"
import { Desk, LAW, refusal, Rehearsal, type Answer } from "./desk"
import { begin, head, pdfOf, send, upload } from "./uploads"

const BEST = extremeChoices(LAW, 9, "best")

medusaIntegrationTestRunner({
  moduleName: "dossiers-producer",
  testSuite: ({ api, getContainer }) => {
    const rehearsal = new Rehearsal()
    afterAll(() => rehearsal.clear())

    let desk: Desk
    let me: { id: string; token: string }
    let other: { id: string; token: string }
    beforeEach(async () => {
      rehearsal.clearFiles()
      desk = await Desk.open(api, getContainer())
      me = await desk.producer("Hợp tác xã Thử Một")
      other = await desk.producer("Cơ sở Thử Hai")
    })

    const post = <T = ApiFault>(path: string, data?: unknown, token = me.token) =>
      desk.call<T>("POST", `/producer/dossiers${path}`, token, data ?? {})
    const put = <T = ApiFault>(id: string, data: unknown) =>
      desk.call<T>("PUT", `/producer/dossiers/${id}/draft`, me.token, data)
    const read = async (id: string) =>
      dossierDetail.parse((await desk.call<unknown>("GET", `/producer/dossiers/${id}`, me.token)).data)
    const openFirst = async (): Promise<DossierDetail> => {
      const answer = await post<DossierDetail>("", { kind: "first", productName: "Nước mắm thử", setNo: 9 })
      expect(answer.status).toBe(201)
      return dossierDetail.parse(answer.data)
    }
    const draft = (revision: number, content = filledContent(BEST)) => ({
      revision,
      productName: "Nước mắm thử",
      setNo: 9,
      content,
    })

    it("writes, proves and lodges a dossier once, and keeps what was lodged", async () => {
      const opened = await openFirst()
      expect(opened).toMatchObject({ state: "draft", revision: 1, ruleset: { code: "26/2026", version: 1 } })
      expect(opened.score).toMatchObject({ total: 0, band: 1 })
      expect(opened.score?.missing).toHaveLength(31)
      expect(opened.completeness.isComplete).toBe(false)
      const { id } = opened
      expect(refusal(await post("", { kind: "first", productName: "NƯỚC MẮM  thử" }))).toEqual([
        409,
        "DOSSIER_ALREADY_OPEN",
      ])

      // Two tabs on the same revision: the first wins.
      const half = { ...BEST }
      delete half["1.1"]
      const tabs = await Promise.all([put(id, draft(1, filledContent(half))), put(id, draft(1))])
      expect(tabs.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(refusal(await put(id, draft(1)))).toEqual([409, "STALE_REVISION"])
      expect(refusal(await put(id, draft(2, filledContent({ ...BEST, "1.1": 99 }))))).toEqual([
        400,
        "CHOICE_NOT_ON_LADDER",
      ])
      expect(refusal(await put(id, { ...draft(2), setNo: 99 }))).toEqual([400, "SET_UNKNOWN"])
      expect(refusal(await put(id, { ...draft(2), extra: 1 }))).toEqual([400, "INVALID_BODY"])

      const content = filledContent(half)
      content.selfReport.papers = ["business_registration"]
      const saved = await put<DossierDetail>(id, draft(2, content))
      expect(saved.data).toMatchObject({ revision: 3, score: { missing: ["1.1"] } })
      expect(saved.data.completeness.missing.map(({ code }) => code)).toEqual([
        "PAPER_MISSING",
        "CRITERION_MISSING",
      ])
      const incomplete = await post(`/${id}/submit`, { revision: 3 })
      expect(refusal(incomplete)).toEqual([400, "DOSSIER_INCOMPLETE"])

      const papers = { ...draft(3), content: { ...filledContent(BEST), selfReport: content.selfReport } }
      await put(id, papers)
      const paper = await upload(desk, me.token, id, pdfOf(2_000), {
        filename: "Giấy đăng ký.pdf",
        documentKind: "business_registration",
      })
      expect(paper.status).toBe(200)
      expect((await read(id)).score).toMatchObject({ total: 100, stars: 5, advice: null })

      const submits = await Promise.all(
        [1, 2, 3].map(() => post<DossierDetail>(`/${id}/submit`, { revision: 4 })),
      )
      expect(submits.map(({ status, data }) => [status, data.state, data.versionNo])).toEqual(
        Array(3).fill([200, "submitted", 1]),
      )
      const lodged = await read(id)
      expect(lodged.clock).toMatchObject({ kind: "commune_check", startedOn: today(), workingDaysLeft: 15 })
      expect(lodged.events.map(({ to }) => to)).toEqual(["draft", "submitted"])
      const [version] = lodged.versions
      const frozen: { content: string } = await desk
        .db("ocop_dossier_version")
        .where({ dossier_id: id })
        .first()
      expect(sha256Hex(frozen.content)).toBe(version?.sha256)
      expect(JSON.parse(frozen.content)).toMatchObject({
        product: { name: "Nước mắm thử", setNo: 9 },
        content: { choices: BEST },
        evidence: [{ fileName: "Giấy đăng ký.pdf", mediaType: "application/pdf", bytes: 2000 }],
      })
      for (const table of ["ocop_dossier_version", "ocop_dossier_event"]) {
        await expect(desk.db(table).del()).rejects.toThrow(/append-only/)
      }

      expect(refusal(await put(id, draft(4)))).toEqual([409, "DOSSIER_FROZEN"])
      const late = await upload(desk, me.token, id, pdfOf(100), { filename: "a.pdf", criterion: "1.1" })
      expect(refusal(late)).toEqual([409, "DOSSIER_FROZEN"])
      const evidence = `/${id}/evidence/${lodged.evidence[0]?.id ?? ""}`
      expect(refusal(await desk.call("DELETE", `/producer/dossiers${evidence}`, me.token))).toEqual([
        409,
        "DOSSIER_FROZEN",
      ])

      // Nobody else's: every address answers as if there were nothing.
      for (const [method, path] of [
        ["GET", `/${id}`],
        ["GET", evidence],
        ["DELETE", evidence],
        ["POST", `/${id}/withdraw`],
        ["POST", `/${id}/evidence/uploads`],
      ] as const) {
        const answer = await desk.call("" + method, `/producer/dossiers${path}`, other.token, {})
        expect([path, ...refusal(answer)]).toEqual([path, 404, "DOSSIER_NOT_FOUND"])
      }
      expect(refusal(await post(`/${id}/submit`, { revision: 4 }, other.token))[0]).toBe(404)
      expect((await desk.call("GET", `/producer/dossiers/${id}`, "")).status).toBe(401)

      expect(refusal(await post(`/${id}/withdraw`))).toEqual([400, "REASON_REQUIRED"])
      const withdrawn = await post<DossierDetail>(`/${id}/withdraw`, { reason: "Sẽ nộp lại sau" })
      expect(withdrawn.data).toMatchObject({ state: "withdrawn", clock: null, canEdit: false })
      expect((await post<DossierDetail>(`/${id}/withdraw`)).status).toBe(200)
    })

    it("takes evidence piece by piece, and refuses what is too large or not what it seems", async () => {
      const { id } = await openFirst()
      const content = pdfOf(5_000)
      const begun = await begin(desk, me.token, id, content.length, {
        filename: "Nhãn.pdf",
        criterion: "3.5",
      })
      expect(begun.status).toBe(201)
      const location = begun.headers.location ?? ""
      expect((await send(desk, me.token, location, 0, content.subarray(0, 2_000))).status).toBe(204)
      expect((await head(desk, me.token, location)).headers["upload-offset"]).toBe("2000")
      expect((await send(desk, other.token, location, 2_000, content.subarray(2_000))).status).toBe(404)
      const done = await send(desk, me.token, location, 2_000, content.subarray(2_000))
      expect(done.status).toBe(200)
      const again = await upload(desk, me.token, id, content, { filename: "Nhãn.pdf", criterion: "3.5" })
      expect(again.data).toEqual(done.data)
      const { evidence } = await read(id)
      expect(evidence).toMatchObject([{ criterion: "3.5", fileName: "Nhãn.pdf", bytes: 5_000 }])
      expect(rehearsal.storedFiles()).toEqual([evidence[0]?.id])
      const file = await desk.call<Buffer>(
        "GET",
        `/producer/dossiers/${id}/evidence/${evidence[0]?.id ?? ""}`,
        me.token,
        undefined,
        { responseType: "arraybuffer" },
      )
      expect(sha256Hex(Buffer.from(file.data))).toBe(evidence[0]?.sha256)
      expect(file.headers["content-disposition"]).toContain("attachment")
      expect(file.headers["x-content-type-options"]).toBe("nosniff")

      const refused: [Promise<Answer<unknown>>, number, string][] = [
        [
          begin(desk, me.token, id, 500 * 1024 * 1024, { filename: "a.pdf", criterion: "3.5" }),
          413,
          "EVIDENCE_TOO_LARGE",
        ],
        [begin(desk, me.token, id, 100, { filename: "a.pdf", criterion: "99" }), 400, "CRITERION_UNKNOWN"],
        [begin(desk, me.token, id, 100, { filename: "a.pdf" }), 400, "EVIDENCE_PURPOSE_REQUIRED"],
        [
          upload(desk, me.token, id, Buffer.from("MZ program program program"), {
            filename: "a.pdf",
            criterion: "3.5",
          }),
          400,
          "EVIDENCE_TYPE_REFUSED",
        ],
        [
          upload(desk, me.token, id, content, { filename: "a.jpg", criterion: "3.5" }),
          400,
          "EVIDENCE_DISGUISED",
        ],
      ]
      for (const [answer, status, code] of refused) {
        const { status: told, data } = await answer
        const fault = (typeof data === "string" ? JSON.parse(data) : data) as ApiFault
        expect([told, fault.code]).toEqual([status, code])
      }
      expect(rehearsal.storedFiles()).toEqual([evidence[0]?.id])
      const removed = await desk.call<DossierDetail>(
        "DELETE",
        `/producer/dossiers/${id}/evidence/${evidence[0]?.id ?? ""}`,
        me.token,
      )
      expect(removed.data.evidence).toEqual([])
      expect(rehearsal.storedFiles()).toEqual([])
    })

    it("lodges a re-evaluation in its window; late with a ground the certificate runs on", async () => {
      const certificates = getContainer().resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      const expiresOn = addDays(today(), 400)
      const { id: registeredProductId } = await certificates.createRegisteredProducts({
        product_id: "prod_THU",
        identity_key: "thu",
        name: "Mật ong thử",
        folded_name: "mat ong thu",
        producer_id: me.id,
        set_no: 9,
      })
      const { id: certificateId } = await certificates.createCertificates({
        registered_product_id: registeredProductId,
        decision_number: "12/QĐ-UBND",
        decided_on: addDays(today(), -600),
        authority_name: "UBND tỉnh Hà Tĩnh",
        authority_level: "province",
        stars: 3,
        issued_on: addDays(today(), -600),
        expires_on: expiresOn,
        kind: "new",
        verification_code: "T-MATONG",
        product_name_at_issue: "Mật ong thử",
        producer_name_at_issue: "Hợp tác xã Thử Một",
        unit_id: desk.unit.id,
        ruleset_code: "148/2023",
      })
      const ask = (kind: string, token = me.token) =>
        post<DossierDetail>("", { kind, registeredProductId }, token)
      expect(refusal(await ask("first"))).toEqual([409, "PRODUCT_HAS_CERTIFICATE"])
      expect(refusal(await ask("re_evaluation", other.token))).toEqual([404, "PRODUCT_NOT_FOUND"])
      const opened = await ask("re_evaluation")
      expect(opened.data.window).toMatchObject({ expiresOn, status: "early" })
      const { id } = opened.data
      await put(id, { ...draft(1), productName: "Tên khác" })
      expect((await read(id)).productName).toBe("Mật ong thử")
      expect(refusal(await post(`/${id}/submit`, { revision: 2 }))).toEqual([400, "LODGED_TOO_EARLY"])

      await rehearsal.goTo(addDays(expiresOn, -119))
      const lateToken = me.token
      expect(refusal(await post(`/${id}/submit`, { revision: 2 }, lateToken))).toEqual([
        400,
        "EXTENSION_GROUND_REQUIRED",
      ])
      const extension = { ground: "force_majeure", statement: "Bão số 5 làm hỏng nhà xưởng" }
      const lodged = await post<DossierDetail>(`/${id}/submit`, { revision: 2, extension })
      expect(lodged.data).toMatchObject({ state: "submitted", extensionGround: "force_majeure" })
      const certificate = await certificates.retrieveCertificate(certificateId)
      expect(certificate).toMatchObject({
        extension_lodged_on: addDays(expiresOn, -119),
        extension_decided_on: null,
      })
      expect(await desk.db("ocop_outbox_event").where({ name: "certificate.extended" })).toHaveLength(1)

      await post(`/${id}/withdraw`, { reason: "Ngừng sản xuất" })
      expect(await certificates.retrieveCertificate(certificateId)).toMatchObject({
        extension_decided_on: addDays(expiresOn, -119),
      })
      // The next one starts from what was lodged.
      const next = await ask("re_evaluation")
      expect(next.data.content.choices).toEqual(BEST)
      expect(next.data.content.selfReport.changes).toBe("")
      await rehearsal.goTo(today(new Date()))
    })
  },
})
