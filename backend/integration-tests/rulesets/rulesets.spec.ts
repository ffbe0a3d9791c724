import { createRequire } from "node:module"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  adminRulesetVersions,
  evaluateAnswer,
  evaluateFault,
  rulesetDetails,
  rulesetList,
  rulesetLoadReport,
  rulesetSet,
} from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { readRuleset, readRulesetOn } from "../../src/modules/rating/queries/ruleset-versions"
import { bundledRuleset } from "../../src/modules/rating/rules/bundled-rulesets"
import type { Ruleset } from "../../src/modules/rating/rules/ruleset"
import { extremeChoices } from "../../src/modules/rating/rules/testing/arbitrary-choices"
import type * as SeedRulesets from "../../src/seed/rulesets/seed-rulesets"

// Through Node's own loader, as Medusa loads it: a second copy would register the workflow twice.
const { seedRulesets } = createRequire(__filename)(
  "../../src/seed/rulesets/seed-rulesets",
) as typeof SeedRulesets

const SIGN_IN = { email: "can-bo@vidu.example", password: "mat-khau-thu" }
const law = bundledRuleset("26/2026")
const best = extremeChoices(law, 9, "best")

/** The law with one thing changed. */
function changed(change: (copy: Ruleset) => void): Ruleset {
  const copy = structuredClone(law)
  change(copy)
  return copy
}

function firstOption(copy: Ruleset) {
  const option = copy.sets?.[0]?.parts?.[0]?.groups[0]?.criteria[0]?.options[0]
  if (option === undefined) throw new Error("no option")
  return option
}

medusaIntegrationTestRunner({
  moduleName: "rulesets",
  testSuite: ({ api, getContainer }) => {
    let token: string
    const db = () => readDatabase(getContainer()).knex
    const context = () => ({ container: getContainer(), dataDir: "", withSamples: false })

    beforeEach(async () => {
      const container = getContainer()
      await seedRulesets.run(context())
      const user = await container.resolve(Modules.USER).createUsers({ email: SIGN_IN.email })
      const auth = container.resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", { body: SIGN_IN })
      await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { user_id: user.id } })
      token = (await api.post<{ token: string }>("/auth/user/emailpass", SIGN_IN)).data.token
    })

    const get = (path: string) => api.get<unknown>(`/open/v1${path}`, { validateStatus: () => true })
    const evaluate = (body: unknown, headers: Record<string, string> = {}) =>
      api.post<unknown>("/open/v1/rating/evaluate", body, {
        headers: { "content-type": "application/json", ...headers },
        validateStatus: () => true,
      })
    const signedIn = () => ({ headers: { authorization: `Bearer ${token}` }, validateStatus: () => true })
    const load = async (document: unknown, query = "file_name=thu.json") => {
      const { status, data } = await api.post<unknown>(
        `/admin/ocop/rulesets?${query}`,
        document as object,
        signedIn(),
      )
      return { status, report: rulesetLoadReport.parse(data) }
    }

    it("answers rulesets and sheets under every way to write a code", async () => {
      const { rulesets } = rulesetList.parse((await get("/rulesets")).data)
      expect(rulesets.map(({ code, version }) => [code, version])).toEqual([
        ["1048/2019", 1],
        ["148/2023", 1],
        ["26/2026", 1],
      ])
      for (const code of ["26-2026", "26%2F2026", "26/2026"]) {
        const answer = await get(`/rulesets/${code}`)
        expect(answer.headers.etag).toBe(`"${rulesets[2]?.sha256 ?? ""}"`)
        expect(answer.headers["access-control-allow-origin"]).toBe("*")
        expect(rulesetDetails.parse(answer.data).sets).toHaveLength(26)
        const set = rulesetSet.parse((await get(`/rulesets/${code}/sets/9?version=1`)).data)
        expect(set).toMatchObject({ no: 9, ruleset: "26/2026", version: 1 })
        expect(set.parts).toEqual(law.sets?.[8]?.parts)
      }
      expect(rulesetDetails.parse((await get("/rulesets/1048-2019")).data).sets).toBeNull()
      for (const path of ["/rulesets/27-2026", "/rulesets/26/2026/sets/27", "/rulesets/26-2026?version=2"]) {
        expect((await get(path)).status).toBe(404)
      }
    })

    it("scores a product, and lists every fault of a scorecard", async () => {
      const answer = await evaluate({ ruleset: "26/2026", set: 9, choices: { ...best, "3.5": 1 } })
      expect(answer.status).toBe(200)
      expect(evaluateAnswer.parse(answer.data)).toMatchObject({
        total: 98,
        parts: { A: 38, B: 25, C: 35 },
        band: 5,
        stars: 3,
        blockedBy: [{ criterion: "3.5", star: 4 }],
        advice: { star: 4, pointsMissing: 0 },
      })
      const faulty: [unknown, string[]][] = [
        [{ ruleset: "27/2026", set: 9, choices: best }, ["RULESET_UNKNOWN"]],
        [{ ruleset: "26/2026", version: 9, set: 9, choices: best }, ["RULESET_UNKNOWN"]],
        [{ ruleset: "26/2026", set: 27, choices: best }, ["SET_UNKNOWN"]],
        [{ ruleset: "148/2023", set: 9, choices: best }, ["SET_NOT_SCORABLE"]],
        [
          { ruleset: "26/2026", set: 9, choices: { ...best, "1.1": 9, "3.5": "ba", x: 1 } },
          ["CHOICE_NOT_ON_LADDER"],
        ],
        [
          { ruleset: "26/2026", set: 9, choices: { ...best, "1.1": 9, x: 1 } },
          ["CRITERION_UNKNOWN", "CHOICE_NOT_ON_LADDER"],
        ],
        [{ ruleset: "26/2026", choices: best }, ["INVALID_BODY"]],
        [[], ["INVALID_BODY"]],
      ]
      for (const [body, codes] of faulty) {
        const { status, data } = await evaluate(body)
        expect([status, evaluateFault.parse(data).faults.map(({ code }) => code)]).toEqual([400, codes])
      }
      const missing = evaluateFault.parse((await evaluate({ ruleset: "26/2026", set: 9, choices: {} })).data)
      expect(missing.faults).toHaveLength(31)
      expect(missing).toMatchObject({ code: "CRITERION_MISSING", field: "choices.1.1" })
    })

    it("scores what is chosen so far when a draft is asked about", async () => {
      const draft = async (choices: Record<string, number>) => {
        const { data } = await evaluate({ ruleset: "26/2026", set: 9, choices, draft: true })
        return evaluateAnswer.parse(data)
      }
      const withoutMark = Object.entries(best).filter(([criterion]) => criterion !== "3.5")
      const left = await draft(Object.fromEntries(withoutMark))
      expect(left).toMatchObject({ total: 97, band: 5, stars: 2, missing: ["3.5"], advice: { star: 3 } })
      expect(left.blockedBy.map(({ criterion }) => criterion)).toEqual(["3.5", "3.5"])
      const begun = await draft({ "1.1": 3 })
      expect(begun).toMatchObject({ total: 3, band: 1, advice: { star: 3, pointsMissing: 47 } })
      expect(begun.missing).toHaveLength(30)
      expect(await draft(best)).toMatchObject({ stars: 5, missing: [], advice: null })
      const wrong = await evaluate({ ruleset: "26/2026", set: 9, choices: { "1.1": 2 }, draft: true })
      expect([wrong.status, wrong.data]).toMatchObject([400, { code: "CHOICE_NOT_ON_LADDER" }])
    })

    it("takes JSON of a scorecard's size from any page on the web", async () => {
      const preflight = await api.request({
        method: "OPTIONS",
        url: "/open/v1/rating/evaluate",
        headers: { origin: "https://vidu.example", "access-control-request-method": "POST" },
      })
      expect(preflight.status).toBe(204)
      expect(preflight.headers["access-control-allow-methods"]).toContain("POST")
      expect(preflight.headers["access-control-allow-headers"]).toContain("Content-Type")
      const broken = await evaluate("{")
      expect([broken.status, broken.data]).toMatchObject([400, { code: "BODY_NOT_JSON" }])
      const huge = await evaluate({ ruleset: "26/2026", set: 9, choices: best, note: "x".repeat(20_000) })
      expect([huge.status, huge.data]).toMatchObject([413, { code: "BODY_TOO_LARGE" }])
      for (const answer of [broken, huge]) {
        expect(answer.headers["access-control-allow-origin"]).toBe("*")
      }
    })

    it("loads a corrected ruleset as a new version once, and keeps the old one readable", async () => {
      const correction = changed((copy) => (firstOption(copy).text = "Lời giải thích đã sửa"))
      expect((await load(correction, "file_name=sua.json&dry_run=true")).report).toMatchObject({
        status: "previewed",
        version: 2,
      })
      expect(await load(correction)).toMatchObject({ status: 201, report: { status: "loaded", version: 2 } })
      expect(await load(correction)).toMatchObject({
        status: 200,
        report: { status: "unchanged", version: 2 },
      })
      const [newest, first] = [await readRuleset(db(), "26/2026"), await readRuleset(db(), "26/2026", 1)]
      expect(newest && firstOption(newest.ruleset).text).toBe("Lời giải thích đã sửa")
      expect(first && firstOption(first.ruleset).text).toBe(firstOption(law).text)
      const { versions } = adminRulesetVersions.parse(
        (await api.get("/admin/ocop/rulesets", signedIn())).data,
      )
      expect(versions.map(({ code, version, sourceNote }) => [code, version, sourceNote])).toEqual([
        ["1048/2019", 1, "bundled"],
        ["148/2023", 1, "bundled"],
        ["26/2026", 2, "thu.json"],
        ["26/2026", 1, "bundled"],
      ])
      // What the office loaded stands, also when the system is seeded again.
      await seedRulesets.run(context())
      expect((await readRuleset(db(), "26/2026"))?.version).toBe(2)
      const whole = (await api.get<unknown>("/admin/ocop/rulesets/26-2026", signedIn())).data
      expect((await load(whole)).report.status).toBe("unchanged")
      const answer = await evaluate({ ruleset: "26/2026", version: 1, set: 9, choices: best })
      expect(answer.data).toMatchObject({ version: 1, stars: 5, advice: null })
    })

    it("refuses faulty and overlapping rulesets with all their faults, and writes nothing", async () => {
      const wrongSums = changed((copy) => {
        firstOption(copy).points = 7
        copy.partMaxima.A = 41
        copy.bands = copy.bands.filter(({ stars }) => stars !== 3)
      })
      const { status, report } = await load(wrongSums)
      expect(status).toBe(400)
      const codes = new Set(report.faults.map(({ code }) => code))
      expect([...codes].sort()).toEqual(["BANDS_INCOMPLETE", "BEST_OPTION", "OPTIONS_DISORDERED", "PART_SUM"])
      expect(report.faults.filter(({ code }) => code === "PART_SUM")).toHaveLength(26)

      const next = changed((copy) => {
        Object.assign(copy, { code: "30/2029", validFrom: "2029-01-01" })
        copy.authorities = copy.authorities.map((period) => ({ ...period, from: "2029-01-01" }))
      })
      expect((await load(next)).report.faults).toMatchObject([{ code: "RULESET_OVERLAP", path: "validFrom" }])
      expect((await load({ code: 1 })).report.faults.every(({ code }) => code === "RULESET_MALFORMED")).toBe(
        true,
      )
      expect(rulesetList.parse((await get("/rulesets")).data).rulesets).toHaveLength(3)

      const ended = changed((copy) => {
        copy.validTo = "2028-12-31"
        copy.authorities = copy.authorities.map((period) => ({ ...period, to: "2028-12-31" }))
      })
      expect((await load(ended)).report.status).toBe("loaded")
      expect((await load(next)).report).toMatchObject({ status: "loaded", code: "30/2029", version: 1 })
      const governing = async (day: string) => {
        const found = await readRulesetOn(db(), day)
        return found && [found.code, found.version]
      }
      expect(await governing("2019-08-20")).toBeNull()
      expect(await governing("2026-05-21")).toEqual(["148/2023", 1])
      expect(await governing("2028-12-31")).toEqual(["26/2026", 2])
      expect(await governing("2029-01-01")).toEqual(["30/2029", 1])
    })

    it("lets two loads at once become one version, and no row be changed", async () => {
      const correction = changed((copy) => (firstOption(copy).text = "Hai người cùng nạp"))
      const reports = await Promise.all([load(correction), load(correction)])
      expect(reports.map(({ report }) => report.status).sort()).toEqual(["loaded", "unchanged"])
      const told = await db()("ocop_outbox_event").where({ name: "ruleset.loaded" }).select("payload")
      expect(told).toHaveLength(4)
      expect(told[0]).toEqual({ payload: { tags: ["rulesets"] } })
      await expect(db()("ocop_ruleset_version").update({ title: "khác" })).rejects.toThrow(/append-only/)
      await expect(db()("ocop_ruleset_version").del()).rejects.toThrow(/append-only/)
      const anonymous = await api.post("/admin/ocop/rulesets", law, { validateStatus: () => true })
      expect(anonymous.status).toBe(401)
    })
  },
})
