import fc from "fast-check"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Statistics } from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import type { IsoDay } from "../../src/lib/local-day"
import { isEffective } from "../../src/modules/certificate/rules/certificate-state"
import { leadingCertificateOn } from "../../src/modules/certificate/rules/product-stars"
import { anyDay } from "../../src/modules/certificate/rules/testing/arbitrary-certificates"
import { statisticsOn } from "../../src/register/statistics"
import { anyRegister, recordRegister, type RandomRegister } from "./random-register"

/** The figures again, counted one product at a time by the rules of the certificate module. */
function countByTheRules(register: RandomRegister, asOf: IsoDay): Statistics {
  const recognised = register.filter((certificates) =>
    certificates.some(({ decidedOn, issuedOn }) => decidedOn <= asOf || issuedOn <= asOf),
  )
  const leading = recognised.map((certificates) => leadingCertificateOn(certificates, asOf))
  const count = (test: (line: NonNullable<(typeof leading)[number]>) => boolean) =>
    leading.filter((line) => line !== null && test(line)).length
  const validWith = (stars: number) =>
    count(({ certificate, state }) => isEffective(state) && certificate.stars === stars)
  const decided = (kind: string, stars: number | null) =>
    register.filter((certificates) =>
      certificates.some(
        (one) =>
          one.kind === kind &&
          (stars === null || one.stars === stars) &&
          one.decidedOn <= asOf &&
          one.decidedOn.slice(0, 4) === asOf.slice(0, 4),
      ),
    ).length
  const inYear = (stars: number | null) => ({
    new: decided("new", stars),
    re_evaluated: decided("re_evaluation", stars),
    upgraded: decided("upgrade", stars),
  })
  return {
    as_of: asOf,
    recognised_total: recognised.length,
    valid_total: count(({ state }) => isEffective(state)),
    valid_by_star: { "3": validWith(3), "4": validWith(4), "5": validWith(5) },
    expired_total: count(({ state }) => state === "expired" || state === "superseded"),
    withdrawn_total: count(({ state }) => state === "withdrawn"),
    awaiting_issue_total: leading.filter((line) => line === null).length,
    expiring_180d: count(({ state }) => state === "expiring"),
    extended_total: count(({ state }) => state === "extended"),
    recognised_in_year: inYear(null),
    recognised_in_year_by_star: { "3": inYear(3), "4": inYear(4), "5": inYear(5) },
  }
}

medusaIntegrationTestRunner({
  moduleName: "statistics",
  testSuite: ({ getContainer }) => {
    it("SQL counts what the rules count, on any register and day", async () => {
      const database = readDatabase(getContainer())
      await fc.assert(
        fc.asyncProperty(
          anyRegister(60),
          fc.array(anyDay, { minLength: 4, maxLength: 8 }),
          async (register, days) => {
            await recordRegister(database.knex, register)
            // Random days seldom hit an edge: the days around one certificate's own dates do.
            const edges = register
              .flat()
              .slice(0, 3)
              .flatMap((one) => [one.issuedOn, one.expiresOn, one.decidedOn, one.withdrawnOn ?? one.issuedOn])
            for (const day of [...days, ...edges]) {
              const figures = await statisticsOn(database, day)
              expect(figures).toEqual(countByTheRules(register, day))
              const { recognised_total, valid_total, expired_total, withdrawn_total } = figures
              expect(recognised_total).toBe(
                valid_total + expired_total + withdrawn_total + figures.awaiting_issue_total,
              )
            }
          },
        ),
        { numRuns: 25 },
      )
    })

    it("counts 20,000 products in well under a second", async () => {
      const database = readDatabase(getContainer())
      const [sample] = fc.sample(anyRegister(200), { numRuns: 1, seed: 2024 })
      const products = sample ?? []
      const large = Array.from({ length: 20_000 }, (_, index) =>
        (products[index % products.length] ?? []).map((certificate) => ({
          ...certificate,
          id: `${index}_${certificate.id}`,
          supersedesId: certificate.supersedesId && `${index}_${certificate.supersedesId}`,
        })),
      )
      await recordRegister(database.knex, large)
      await database.knex.raw("ANALYZE ocop_certificate")
      const startedAt = performance.now()
      const figures = await statisticsOn(database, "2024-12-31")
      expect(performance.now() - startedAt).toBeLessThan(1000)
      expect(figures).toEqual(countByTheRules(large, "2024-12-31"))
    })
  },
})
