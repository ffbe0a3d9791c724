import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { RegisterPage, Statistics } from "../../src/contract"
import { addDays } from "../../src/lib/local-day"
import { buildScenario2024, SCENARIO_2024 } from "../../src/registry-import/testing/scenario-2024"
import { writeRegistry } from "../../src/registry-import/testing/sheet-rows"
import { runRegistryImport } from "../../src/registry-import/run"
import { seedTaxonomy } from "../../src/seed/taxonomy/seed-taxonomy"
import { seedUnits } from "../../src/seed/units/seed-units"

/** Days of 2025 on which a certificate of the scenario ends; the day after, the totals move. */
const LAST_DAYS_PROBED = 12

medusaIntegrationTestRunner({
  moduleName: "scenario2024",
  testSuite: ({ api, getContainer }) => {
    const statistics = async (asOf: string): Promise<Statistics> =>
      (await api.get<Statistics>(`/open/v1/statistics?as_of=${asOf}`)).data
    const linesOf = async (query: string): Promise<RegisterPage> =>
      (await api.get<RegisterPage>(`/open/v1/register?page_size=200&${query}`)).data

    beforeEach(async () => {
      const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-scenario-"))
      const context = { container: getContainer(), dataDir, withSamples: false }
      await seedUnits.run(context)
      await seedTaxonomy.run(context)
      const filePath = path.join(dataDir, "so-dang-ky-2024.xlsx")
      await writeRegistry(filePath, buildScenario2024())
      const report = await runRegistryImport(getContainer(), {
        filePath,
        fileName: "so-dang-ky-2024.xlsx",
        dryRun: false,
        actorId: null,
        sample: true,
      })
      fs.rmSync(dataDir, { recursive: true, force: true })
      expect(report.faults).toEqual([])
      expect(report.status).toBe("applied")
    })

    it("answers the figures of the 2024 report, and moves the day after each expiry", async () => {
      const figures = await statistics(SCENARIO_2024.asOf)
      expect(figures).toMatchObject({
        recognised_total: 396,
        valid_total: 314,
        valid_by_star: { "3": 299, "4": 15, "5": 0 },
        expired_total: SCENARIO_2024.expiredTotal,
        withdrawn_total: SCENARIO_2024.withdrawnTotal,
        awaiting_issue_total: 0,
      })
      expect(figures.recognised_in_year_by_star["3"]).toEqual({ new: 60, re_evaluated: 30, upgraded: 0 })

      const effective: RegisterPage["items"] = []
      for (const page of [1, 2]) {
        const { items, total } = await linesOf(`as_of=2024-12-31&state=effective&page=${page}`)
        expect(total).toBe(314)
        effective.push(...items)
      }
      const lastDays = [...new Set(effective.map(({ expires_on }) => expires_on))].sort()
      for (const lastDay of lastDays.slice(0, LAST_DAYS_PROBED)) {
        const ending = effective.filter(({ expires_on }) => expires_on === lastDay)
        const before = await statistics(lastDay)
        const after = await statistics(addDays(lastDay, 1))
        expect(before.valid_total - after.valid_total).toBe(ending.length)
        expect(after.expired_total - before.expired_total).toBe(ending.length)
        expect(after.recognised_total).toBe(before.recognised_total)
      }
    })
  },
})
