import fc from "fast-check"
import { addDays, today } from "../../../lib/local-day"
import {
  certificateStateOn,
  EXPIRING_WITHIN_DAYS,
  EXTENSION_LIMIT_DAYS,
  isEffective,
  lastEffectiveDay,
  type CertificateDates,
} from "./certificate-state"
import { anyCertificate, anyDay } from "./testing/arbitrary-certificates"

const base: CertificateDates = {
  id: "c",
  stars: 3,
  issuedOn: "2021-12-20",
  expiresOn: "2024-12-20",
  supersedesId: null,
  withdrawnOn: null,
  extensionLodgedOn: null,
  extensionDecidedOn: null,
}

describe("certificateStateOn", () => {
  it.each([
    ["the eve of issue", {}, "2021-12-19", null],
    ["the day of issue", {}, "2021-12-20", "valid"],
    ["181 days before expiry", {}, addDays("2024-12-20", -181), "valid"],
    ["180 days before expiry", {}, addDays("2024-12-20", -180), "expiring"],
    ["the last day", {}, "2024-12-20", "expiring"],
    ["the day after", {}, "2024-12-21", "expired"],
    ["the eve of withdrawal", { withdrawnOn: "2023-05-01" }, "2023-04-30", "valid"],
    ["the day of withdrawal", { withdrawnOn: "2023-05-01" }, "2023-05-01", "withdrawn"],
    ["withdrawn, long after expiry", { withdrawnOn: "2023-05-01" }, "2030-01-01", "withdrawn"],
    ["lodged in time, day after expiry", { extensionLodgedOn: "2024-12-01" }, "2024-12-21", "extended"],
    ["lodged on the last day", { extensionLodgedOn: "2024-12-20" }, "2024-12-21", "extended"],
    ["lodged too late", { extensionLodgedOn: "2024-12-21" }, "2024-12-21", "expired"],
    [
      "last day of the extension",
      { extensionLodgedOn: "2024-12-01" },
      addDays("2024-12-20", 180),
      "extended",
    ],
    ["past the extension", { extensionLodgedOn: "2024-12-01" }, addDays("2024-12-20", 181), "expired"],
    [
      "eve of the result",
      { extensionLodgedOn: "2024-12-01", extensionDecidedOn: "2025-02-01" },
      "2025-01-31",
      "extended",
    ],
    [
      "day of the result",
      { extensionLodgedOn: "2024-12-01", extensionDecidedOn: "2025-02-01" },
      "2025-02-01",
      "expired",
    ],
    [
      "result before expiry: no extension",
      { extensionLodgedOn: "2024-10-01", extensionDecidedOn: "2024-12-10" },
      "2024-12-21",
      "expired",
    ],
  ] as const)("%s", (_name, facts, day, expected) => {
    expect(certificateStateOn({ ...base, ...facts }, day)).toBe(expected)
  })

  it("is superseded from the day the successor is issued, unless withdrawn before", () => {
    expect(certificateStateOn(base, "2023-12-31", "2024-01-01")).toBe("valid")
    expect(certificateStateOn(base, "2024-01-01", "2024-01-01")).toBe("superseded")
    expect(certificateStateOn({ ...base, withdrawnOn: "2023-06-01" }, "2024-01-01", "2024-01-01")).toBe(
      "withdrawn",
    )
  })

  it("is in force exactly from the day of issue to lastEffectiveDay", () => {
    fc.assert(
      fc.property(anyCertificate("c"), anyDay, (certificate, day) => {
        const state = certificateStateOn(certificate, day)
        const inForce = day >= certificate.issuedOn && day <= lastEffectiveDay(certificate)
        expect(state !== null && isEffective(state)).toBe(inForce)
      }),
      { numRuns: 1000 },
    )
  })

  it("names each effective state by its window", () => {
    fc.assert(
      fc.property(anyCertificate("c"), anyDay, (certificate, day) => {
        const state = certificateStateOn(certificate, day)
        if (state === "valid") expect(addDays(day, EXPIRING_WITHIN_DAYS) < certificate.expiresOn).toBe(true)
        if (state === "expiring") {
          expect(day <= certificate.expiresOn).toBe(true)
          expect(addDays(day, EXPIRING_WITHIN_DAYS) >= certificate.expiresOn).toBe(true)
        }
        if (state === "extended") {
          expect(day > certificate.expiresOn).toBe(true)
          expect(day <= addDays(certificate.expiresOn, EXTENSION_LIMIT_DAYS)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it("never returns to force once it has left it", () => {
    fc.assert(
      fc.property(
        anyCertificate("c"),
        anyDay,
        fc.integer({ min: 1, max: 2000 }),
        (certificate, day, later) => {
          const before = certificateStateOn(certificate, day)
          const after = certificateStateOn(certificate, addDays(day, later))
          if (before !== null && !isEffective(before))
            expect(after !== null && isEffective(after)).toBe(false)
        },
      ),
    )
  })

  it("keeps the past: a later withdrawal or succession changes no earlier day", () => {
    fc.assert(
      fc.property(
        anyCertificate("c"),
        anyDay,
        fc.integer({ min: 1, max: 900 }),
        (certificate, day, later) => {
          const factDay = addDays(day, later)
          const known = { ...certificate, withdrawnOn: null }
          const before = certificateStateOn(known, day)
          expect(certificateStateOn({ ...known, withdrawnOn: factDay }, day)).toBe(before)
          expect(certificateStateOn(known, day, factDay)).toBe(before)
        },
      ),
    )
  })
})

describe("the day turns at midnight in Việt Nam", () => {
  it.each([
    ["2024-12-20T16:59:59.999Z", "2024-12-20", "expiring"],
    ["2024-12-20T17:00:00.000Z", "2024-12-21", "expired"],
    ["2021-12-19T16:59:59Z", "2021-12-19", null],
    ["2021-12-19T17:00:00Z", "2021-12-20", "valid"],
  ] as const)("at %s it is %s", (instant, day, state) => {
    expect(today(new Date(instant))).toBe(day)
    expect(certificateStateOn(base, today(new Date(instant)))).toBe(state)
  })
})
