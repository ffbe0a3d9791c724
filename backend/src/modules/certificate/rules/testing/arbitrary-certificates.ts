import fc from "fast-check"
import { addDays, addMonths, type IsoDay } from "../../../../lib/local-day"
import type { CertificateDates } from "../certificate-state"

const FIRST_DAY = "2018-01-01"
const SPAN_DAYS = 4000

/** Any local day in the years the register covers, and a margin on both sides. */
export const anyDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: -60, max: SPAN_DAYS + 1500 })
  .map((offset) => addDays(FIRST_DAY, offset))

const issueDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: SPAN_DAYS })
  .map((offset) => addDays(FIRST_DAY, offset))

/** A certificate with the dates the law allows: 36 months or another term, withdrawn, extended. */
export function anyCertificate(id: string): fc.Arbitrary<CertificateDates> {
  return fc
    .record({
      stars: fc.constantFrom(3, 4, 5),
      issuedOn: issueDay,
      months: fc.constantFrom(1, 24, 36, 36, 36, 60),
      withdrawnAfter: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: null, freq: 3 }),
      lodgedBefore: fc.option(fc.integer({ min: -30, max: 120 }), { nil: null, freq: 2 }),
      decidedAfterLodging: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    })
    .map((facts) => {
      const expiresOn = addMonths(facts.issuedOn, facts.months)
      const lodgedOn = facts.lodgedBefore === null ? null : addDays(expiresOn, -facts.lodgedBefore)
      return {
        id,
        stars: facts.stars,
        issuedOn: facts.issuedOn,
        expiresOn,
        supersedesId: null,
        withdrawnOn: facts.withdrawnAfter === null ? null : addDays(facts.issuedOn, facts.withdrawnAfter),
        extensionLodgedOn: lodgedOn,
        extensionDecidedOn:
          lodgedOn === null || facts.decidedAfterLodging === null
            ? null
            : addDays(lodgedOn, facts.decidedAfterLodging),
      }
    })
}

/** All certificates of one product; a later one may supersede an earlier one, overlaps included. */
export function anyProduct(prefix = "c"): fc.Arbitrary<CertificateDates[]> {
  return fc
    .integer({ min: 0, max: 4 })
    .chain((count) =>
      fc.tuple(
        fc.tuple(...Array.from({ length: count }, (_, index) => anyCertificate(`${prefix}${index}`))),
        fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      ),
    )
    .map(([drawn, supersedes]) => {
      const certificates = [...drawn].sort((a, b) => a.issuedOn.localeCompare(b.issuedOn))
      return certificates.map((certificate, index) => ({
        ...certificate,
        supersedesId: supersedes[index] ? (certificates[index - 1]?.id ?? null) : null,
      }))
    })
}
