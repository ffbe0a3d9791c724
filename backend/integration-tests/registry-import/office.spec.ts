import fs from "node:fs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import ExcelJS from "exceljs"
import { importHistory, importJob, type ImportJob } from "../../src/contract"
import { REGISTRY_COLUMNS } from "../../src/registry-import/columns"
import { installRegisterFacts } from "../../src/registry-import/testing/register-facts"
import { countRows, databaseOf, FileDesk, importFile, validRow } from "./harness"

const UPLOAD = "/admin/ocop/imports"

medusaIntegrationTestRunner({
  moduleName: "import-office",
  testSuite: ({ api, getContainer, dbUtils }) => {
    const desk = new FileDesk()
    let headers: Record<string, string> = {}

    /** An office user, made through Medusa's own modules, and a token as the login would give. */
    async function signIn(): Promise<void> {
      const user = await getContainer().resolve(Modules.USER).createUsers({ email: "van-phong@example.test" })
      const identity = await getContainer()
        .resolve(Modules.AUTH)
        .createAuthIdentities({
          provider_identities: [{ provider: "emailpass", entity_id: "van-phong@example.test" }],
          app_metadata: { user_id: user.id },
        })
      const { http } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
      const token = generateJwtToken(
        {
          actor_id: user.id,
          actor_type: "user",
          auth_identity_id: identity.id,
          app_metadata: { user_id: user.id },
        },
        { secret: String(http.jwtSecret), expiresIn: "1h" },
      )
      headers = { authorization: `Bearer ${token}` }
    }

    beforeAll(async () => {
      await installRegisterFacts(databaseOf(getContainer()))
      await signIn()
      await dbUtils.snapshot()
    })
    afterAll(() => desk.clear())

    async function upload(file: string, kind = "registry"): Promise<string> {
      const answer = await api.post(
        `${UPLOAD}?kind=${kind}&file_name=so-dang-ky.xlsx`,
        fs.readFileSync(file),
        {
          headers: { ...headers, "content-type": "application/octet-stream" },
        },
      )
      return answer.data.id
    }

    async function settled(id: string): Promise<ImportJob> {
      for (;;) {
        const job = importJob.parse((await api.get(`${UPLOAD}/${id}`, { headers })).data)
        if (!["reading", "checking", "applying"].includes(job.status)) return job
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }

    const confirm = (id: string) =>
      api.post(`${UPLOAD}/${id}/confirm`, {}, { headers, validateStatus: () => true })

    it("previews without writing, applies once when confirmed twice, and remembers", async () => {
      const before = await countRows(databaseOf(getContainer()))
      const id = await upload(await desk.registry([validRow(1), validRow(2)]))
      const preview = await settled(id)
      expect(preview).toMatchObject({ status: "previewed", report: { created: 2, dryRun: true } })
      expect(await countRows(databaseOf(getContainer()))).toEqual(before)

      const answers = await Promise.all([confirm(id), confirm(id)])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect(await settled(id)).toMatchObject({ status: "applied", report: { id, created: 2 } })
      expect((await confirm(id)).data.report.created).toBe(2)
      expect((await countRows(databaseOf(getContainer()))).ocop_certificate).toBe(2)

      const history = importHistory.parse((await api.get(UPLOAD, { headers })).data)
      expect(history.items.find((item) => item.id === id)).toMatchObject({ status: "applied", created: 2 })
    })

    it("shows faults, offers the annotated copy, and refuses to apply", async () => {
      const id = await upload(await desk.registry([validRow(1, { points: 171 })]))
      const job = await settled(id)
      expect(job).toMatchObject({ status: "refused", report: { faultCount: 1 } })
      expect(job.report?.annotatedFile).toBe(`${UPLOAD}/${id}/annotated`)
      const copy = await api.get(`${UPLOAD}/${id}/annotated`, { headers, responseType: "arraybuffer" })
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.load(copy.data)
      expect(workbook.worksheets[0]?.name).toBe("Lỗi")
      expect(await confirm(id)).toMatchObject({ status: 409, data: { code: "IMPORT_NOT_PREVIEWED" } })
    })

    it("refuses with 409 when the register has changed what the file would do", async () => {
      const id = await upload(await desk.registry([validRow(1)]))
      expect((await settled(id)).status).toBe("previewed")
      await importFile(getContainer(), await desk.registry([validRow(1)]))
      expect(await confirm(id)).toMatchObject({ status: 409, data: { code: "IMPORT_PLAN_CHANGED" } })
      expect(await settled(id)).toMatchObject({ status: "failed" })
    })

    it("hands out templates whose example row is passed over", async () => {
      for (const [kind, header] of [
        ["registry", "Tên sản phẩm"],
        ["ntm", "Cấp độ"],
      ] as const) {
        const answer = await api.get(`${UPLOAD}/template?kind=${kind}`, {
          headers,
          responseType: "arraybuffer",
        })
        const file = desk.pathFor("xlsx")
        fs.writeFileSync(file, answer.data)
        const workbook = new ExcelJS.Workbook()
        await workbook.xlsx.readFile(file)
        expect(workbook.worksheets.map(({ name }) => name)).toContain("Hướng dẫn")
        expect(workbook.worksheets[0]?.getRow(1).values).toContain(header)
        const job = await settled(await upload(file, kind))
        expect(job).toMatchObject({ status: "previewed", report: { created: 0, faultCount: 0 } })
        expect(job.report?.warnings.map(({ code }) => code)).toEqual(["EXAMPLE_ROW"])
      }
      expect(REGISTRY_COLUMNS.filter(({ required }) => required).length).toBe(6)
    })

    it("answers bad requests plainly: unknown id, wrong kind, empty or oversized body, no login", async () => {
      const all = { headers, validateStatus: () => true }
      for (const path of ["rimp_unknown", "..%2F..", "rimp_unknown/annotated"]) {
        expect((await api.get(`${UPLOAD}/${path}`, all)).status).toBe(404)
      }
      expect(await confirm("rimp_unknown")).toMatchObject({ status: 404, data: { code: "IMPORT_NOT_FOUND" } })
      const wrong = await api.post(`${UPLOAD}?kind=x&file_name=a.xlsx`, Buffer.from("x"), all)
      expect(wrong).toMatchObject({ status: 400, data: { field: "kind" } })
      const binary = { ...all, headers: { ...headers, "content-type": "application/octet-stream" } }
      const empty = await api.post(`${UPLOAD}?kind=ntm&file_name=a.xlsx`, Buffer.alloc(0), binary)
      expect(empty).toMatchObject({ status: 400, data: { code: "EMPTY_FILE" } })
      const large = await api.post(`${UPLOAD}?kind=ntm&file_name=a.xlsx`, Buffer.alloc(51 * 1024 * 1024, 1), {
        ...binary,
        maxBodyLength: Infinity,
      })
      expect(large).toMatchObject({ status: 413, data: { code: "FILE_TOO_LARGE" } })
      expect((await api.get(UPLOAD, { validateStatus: () => true })).status).toBe(401)
    })
  },
})
