import fc from "fast-check"
import { addDays, daysBetween } from "../../../lib/local-day"
import { certificateStateOn } from "./certificate-state"
import { lifeOf, reEvaluationWindow, stateChangesBetween } from "./life"
import { certificatesOn, supersessionDays } from "./product-stars"
import { anyCertificate, anyDay, anyProduct } from "./testing/arbitrary-certificates"

describe("lifeOf", () => {
  it("says on every day what the rule of that day says, without hole or overlap", () => {
    fc.assert(
      fc.property(
        anyCertificate("c"),
        fc.option(anyDay, { nil: null }),
        anyDay,
        (certificate, superseded, day) => {
          const spans = lifeOf(certificate, superseded)
          const holding = spans.filter(({ from, until }) => from <= day && (until === null || day <= until))
          const state = certificateStateOn(certificate, day, superseded)
          expect(holding.map((span) => span.state)).toEqual(state === null ? [] : [state])
          for (const [place, span] of spans.entries()) {
            const next = spans[place + 1]
            expect(span.until).toBe(next === undefined ? null : addDays(next.from, -1))
          }
        },
      ),
    )
  })

  it("ends a certificate of 29 February with 28 February three years on", () => {
    const certificate = {
      ...{ id: "c", stars: 3, issuedOn: "2024-02-29", expiresOn: "2027-02-28", supersedesId: null },
      ...{ withdrawnOn: null, extensionLodgedOn: null, extensionDecidedOn: null },
    }
    expect(lifeOf(certificate, null)).toEqual([
      { state: "valid", from: "2024-02-29", until: "2026-08-31" },
      { state: "expiring", from: "2026-09-01", until: "2027-02-28" },
      { state: "expired", from: "2027-03-01", until: null },
    ])
    expect(reEvaluationWindow("2028-02-29")).toEqual({ from: "2027-09-02", until: "2027-11-01" })
  })
})

describe("stateChangesBetween", () => {
  it("finds what comparing every day with its eve finds", () => {
    fc.assert(
      fc.property(anyProduct(), anyDay, fc.integer({ min: 0, max: 500 }), (certificates, after, span) => {
        const upTo = addDays(after, span)
        const expected = []
        for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) {
          const eve = new Map(
            certificatesOn(certificates, addDays(day, -1)).map((c) => [c.certificate.id, c.state]),
          )
          for (const { certificate, state } of certificatesOn(certificates, day)) {
            const before = eve.get(certificate.id) ?? null
            if (before !== state) expected.push({ day, certificateId: certificate.id, before, after: state })
          }
        }
        const byDayAndId = (a: { day: string; certificateId: string }, b: typeof a) =>
          a.day === b.day ? (a.certificateId < b.certificateId ? -1 : 1) : a.day < b.day ? -1 : 1
        expect(stateChangesBetween(certificates, after, upTo)).toEqual(expected.sort(byDayAndId))
      }),
      { numRuns: 60 },
    )
  })

  it("covers a span once, whether asked at once or day by day", () => {
    fc.assert(
      fc.property(anyProduct(), anyDay, anyDay, anyDay, (certificates, a, b, c) => {
        const [from = a, middle = b, to = c] = [a, b, c].sort()
        expect([
          ...stateChangesBetween(certificates, from, middle),
          ...stateChangesBetween(certificates, middle, to),
        ]).toEqual(stateChangesBetween(certificates, from, to))
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0)
        expect(supersessionDays(certificates).size).toBeLessThanOrEqual(certificates.length)
      }),
    )
  })
})
