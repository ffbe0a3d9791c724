import fc from "fast-check"
import { addDays } from "../../../lib/local-day"
import { certificateStateOn, isEffective, type CertificateDates } from "./certificate-state"
import { productSealOn, type SealCertificate } from "./product-seal"
import {
  certificatesOn,
  leadingCertificateOn,
  starsEffectiveUntil,
  starsOn,
  supersessionDays,
} from "./product-stars"
import { anyDay, anyProduct } from "./testing/arbitrary-certificates"

function certificate(id: string, issuedOn: string, expiresOn: string, stars = 3): CertificateDates {
  return {
    id,
    stars,
    issuedOn,
    expiresOn,
    supersedesId: null,
    withdrawnOn: null,
    extensionLodgedOn: null,
    extensionDecidedOn: null,
  }
}

function sealed(dates: CertificateDates): SealCertificate {
  return {
    ...dates,
    verificationCode: `V-${dates.id}`,
    number: null,
    decisionNumber: "1/QĐ-UBND",
    decidedOn: dates.issuedOn,
    authorityName: "UBND tỉnh Hà Tĩnh",
  }
}

describe("starsOn", () => {
  it("shows the stars of an upgrade from its day of issue, not before", () => {
    const first = certificate("a", "2022-01-10", "2025-01-10", 3)
    const upgrade = { ...certificate("b", "2024-03-01", "2027-03-01", 4), supersedesId: "a" }
    expect(starsOn([upgrade, first], "2024-02-29")).toBe(3)
    expect(starsOn([upgrade, first], "2024-03-01")).toBe(4)
    expect(certificatesOn([first, upgrade], "2024-03-01").map(({ state }) => state)).toEqual([
      "valid",
      "superseded",
    ])
  })

  it("shows none once the successor is withdrawn: the superseded certificate does not revive", () => {
    const first = certificate("a", "2022-01-10", "2025-01-10", 3)
    const upgrade = {
      ...certificate("b", "2024-03-01", "2027-03-01", 4),
      supersedesId: "a",
      withdrawnOn: "2024-06-01",
    }
    expect(starsOn([first, upgrade], "2024-06-01")).toBeNull()
    expect(leadingCertificateOn([first, upgrade], "2024-06-01")?.state).toBe("withdrawn")
  })

  it("is null exactly when no certificate is in force, and never 0", () => {
    fc.assert(
      fc.property(anyProduct(), anyDay, (certificates, day) => {
        const superseded = supersessionDays(certificates)
        const inForce = certificates.filter((one) => {
          const state = certificateStateOn(one, day, superseded.get(one.id) ?? null)
          return state !== null && isEffective(state)
        })
        const stars = starsOn(certificates, day)
        if (inForce.length === 0) expect(stars).toBeNull()
        else expect(inForce.map((one) => one.stars)).toContain(stars)
      }),
      { numRuns: 1000 },
    )
  })

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(
        anyProduct().chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        anyDay,
        ([certificates, shuffled], day) => {
          expect(leadingCertificateOn(shuffled, day)).toEqual(leadingCertificateOn(certificates, day))
        },
      ),
      { numRuns: 500 },
    )
  })

  it("keeps the past: a certificate issued later changes no earlier day", () => {
    fc.assert(
      fc.property(anyProduct(), anyDay, (certificates, day) => {
        const later = { ...certificate("later", addDays(day, 1), addDays(day, 1000), 5) }
        const leading = leadingCertificateOn(certificates, day)
        const successor = { ...later, supersedesId: leading?.certificate.id ?? null }
        expect(leadingCertificateOn([...certificates, successor], day)).toEqual(leading)
      }),
    )
  })
})

describe("starsEffectiveUntil", () => {
  it("promises the same stars on every day up to the one it names", () => {
    fc.assert(
      fc.property(anyProduct(), anyDay, fc.integer({ min: 0, max: 1500 }), (certificates, day, ahead) => {
        const until = starsEffectiveUntil(certificates, day)
        const stars = starsOn(certificates, day)
        expect(until === null).toBe(stars === null)
        if (until === null) return
        expect(until >= day).toBe(true)
        const probe = addDays(day, ahead) > until ? until : addDays(day, ahead)
        expect(starsOn(certificates, probe)).toBe(stars)
      }),
      { numRuns: 1000 },
    )
  })

  it("ends on the eve of a recorded successor", () => {
    const first = certificate("a", "2022-01-10", "2025-01-10")
    const next = { ...certificate("b", "2024-03-01", "2027-03-01", 4), supersedesId: "a" }
    expect(starsEffectiveUntil([first, next], "2024-01-01")).toBe("2024-02-29")
    expect(starsEffectiveUntil([first], "2024-01-01")).toBe("2025-01-10")
  })
})

describe("productSealOn", () => {
  it("carries stars, months and a last day only while a certificate is in force", () => {
    fc.assert(
      fc.property(anyProduct(), anyDay, (certificates, day) => {
        const seal = productSealOn(certificates.map(sealed), day)
        const effective = seal.state !== null && isEffective(seal.state)
        for (const value of [seal.stars, seal.effectiveUntil, seal.monthsLeft, seal.daysLeft]) {
          expect(value !== null).toBe(effective)
        }
        expect(seal.state === null).toBe(certificates.every(({ issuedOn }) => issuedOn > day))
      }),
    )
  })

  it("counts the months and days that are left", () => {
    const seal = productSealOn([sealed(certificate("a", "2022-01-10", "2025-01-10", 4))], "2024-10-15")
    expect(seal).toMatchObject({ state: "expiring", stars: 4, monthsLeft: 2, daysLeft: 87 })
  })

  it("refuses a certificate whose stars the law does not know", () => {
    expect(() =>
      productSealOn([sealed(certificate("a", "2022-01-10", "2025-01-10", 2))], "2023-01-01"),
    ).toThrow(RangeError)
  })
})
