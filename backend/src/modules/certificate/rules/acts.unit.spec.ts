import fc from "fast-check"
import { ApiFaultError } from "../../../lib/api-fault"
import { addDays } from "../../../lib/local-day"
import { certificateStateOn, type CertificateDates } from "./certificate-state"
import { planExtension, planExtensionResult } from "./extension"
import { planWithdrawal } from "./withdrawal"

const CERTIFICATE: CertificateDates = {
  ...{ id: "c", stars: 4, issuedOn: "2024-03-15", expiresOn: "2027-03-15", supersedesId: null },
  ...{ withdrawnOn: null, extensionLodgedOn: null, extensionDecidedOn: null },
}
const TODAY = "2027-03-01"
const WITHDRAWAL = {
  ...{ concludedOn: "2027-02-01", decidedOn: "2027-02-10", withdrawnOn: null },
  authorityLevel: "province" as const,
}

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ApiFaultError) return error.fault.code
    throw error
  }
  return "NO_FAULT"
}

describe("planWithdrawal", () => {
  const withdraw = (change: Partial<Parameters<typeof planWithdrawal>[2]>, certificate = CERTIFICATE) =>
    planWithdrawal(certificate, certificateStateOn(certificate, TODAY), { ...WITHDRAWAL, ...change }, TODAY)

  it("takes effect on the day of the decision and knows the fifteen days", () => {
    expect(withdraw({})).toEqual({ withdrawnOn: "2027-02-10", dueOn: "2027-02-16", late: false })
    expect(withdraw({ decidedOn: "2027-02-16" }).late).toBe(false)
    expect(withdraw({ decidedOn: "2027-02-17" }).late).toBe(true)
    expect(withdraw({ withdrawnOn: "2027-04-01" }).withdrawnOn).toBe("2027-04-01")
  })

  it("refuses the wrong authority, wrong days and a certificate that is gone", () => {
    expect(codeOf(() => withdraw({ authorityLevel: "central" }))).toBe("WRONG_AUTHORITY")
    expect(codeOf(() => withdraw({}, { ...CERTIFICATE, stars: 5 }))).toBe("WRONG_AUTHORITY")
    expect(codeOf(() => withdraw({ decidedOn: "2027-02-29" }))).toBe("BAD_DATE")
    expect(codeOf(() => withdraw({ decidedOn: "2027-03-02" }))).toBe("DATE_IN_FUTURE")
    expect(codeOf(() => withdraw({ concludedOn: "2027-02-11" }))).toBe("CONCLUSION_AFTER_DECISION")
    expect(codeOf(() => withdraw({ concludedOn: "2024-03-14" }))).toBe("CONCLUSION_BEFORE_ISSUE")
    expect(codeOf(() => withdraw({ withdrawnOn: "2027-02-09" }))).toBe("WITHDRAWN_BEFORE_DECISION")
    expect(codeOf(() => withdraw({}, { ...CERTIFICATE, withdrawnOn: "2027-01-01" }))).toBe(
      "ALREADY_WITHDRAWN",
    )
    const state = certificateStateOn(CERTIFICATE, TODAY, "2027-01-01")
    expect(codeOf(() => planWithdrawal(CERTIFICATE, state, WITHDRAWAL, TODAY))).toBe("CERTIFICATE_SUPERSEDED")
  })
})

describe("planExtension", () => {
  const extend = (lodgedOn: string, certificate = CERTIFICATE) =>
    planExtension(certificate, certificateStateOn(certificate, TODAY), { lodgedOn }, TODAY)

  it("keeps a certificate in force until a result, 180 days at most", () => {
    expect(extend("2026-11-16")).toEqual({ effectiveUntil: "2027-09-11" })
  })

  it("is only for files lodged after the window and before the end", () => {
    expect(codeOf(() => extend("2026-11-15"))).toBe("LODGED_IN_TIME")
    expect(codeOf(() => extend("2027-03-02"))).toBe("DATE_IN_FUTURE")
    expect(codeOf(() => extend("2026-05-21"))).toBe("EXTENSION_BEFORE_LAW")
    const over = { ...CERTIFICATE, expiresOn: "2027-02-01" }
    expect(codeOf(() => extend("2027-02-02", over))).toBe("LODGED_AFTER_EXPIRY")
    const twice = { ...CERTIFICATE, extensionLodgedOn: "2027-01-10" }
    expect(codeOf(() => extend("2027-01-11", twice))).toBe("ALREADY_EXTENDED")
  })

  it("never promises a day the state does not hold, before and after the result", () => {
    const lodged = fc.integer({ min: 0, max: 119 }).map((days) => addDays(CERTIFICATE.expiresOn, -days))
    fc.assert(
      fc.property(lodged, fc.integer({ min: 0, max: 400 }), (lodgedOn, wait) => {
        const today = addDays(lodgedOn, wait)
        const before = certificateStateOn(CERTIFICATE, lodgedOn)
        const { effectiveUntil } = planExtension(CERTIFICATE, before, { lodgedOn }, lodgedOn)
        const extended = { ...CERTIFICATE, extensionLodgedOn: lodgedOn }
        expect(certificateStateOn(extended, effectiveUntil)).toBe("extended")
        expect(certificateStateOn(extended, addDays(effectiveUntil, 1))).toBe("expired")
        const result = planExtensionResult(extended, "extended", { decidedOn: today }, today)
        const decided = { ...extended, extensionDecidedOn: today }
        expect(certificateStateOn(decided, result.effectiveUntil)).not.toBe("expired")
        expect(certificateStateOn(decided, addDays(result.effectiveUntil, 1))).toBe("expired")
        expect(codeOf(() => planExtensionResult(decided, "extended", { decidedOn: today }, today))).toBe(
          "EXTENSION_ALREADY_DECIDED",
        )
      }),
    )
  })
})
