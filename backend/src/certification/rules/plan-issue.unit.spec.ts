import fc from "fast-check"
import { ApiFaultError } from "../../lib/api-fault"
import { addDays } from "../../lib/local-day"
import type { CertificateRecord } from "../../modules/certificate/queries/certificate-records"
import { isEffective } from "../../modules/certificate/rules/certificate-state"
import { certificatesOn } from "../../modules/certificate/rules/product-stars"
import { planIssue, type IssueRequest } from "./plan-issue"

const TODAY = "2029-12-31"

function request(change: Partial<IssueRequest> = {}): IssueRequest {
  return {
    kind: "new",
    stars: 3,
    rulesetCode: "26/2026",
    decisionNumber: "100/QĐ-UBND",
    decidedOn: "2026-08-01",
    authorityLevel: "province",
    ...change,
  }
}

function record(change: Partial<CertificateRecord> = {}): CertificateRecord {
  return {
    ...{
      id: "cert_1",
      registeredProductId: "regp_1",
      number: "1",
      decisionNumber: "1/QĐ",
      kind: "new",
      stars: 3,
    },
    ...{ decidedOn: "2024-08-01", issuedOn: "2024-08-01", expiresOn: "2027-08-01", supersedesId: null },
    ...{ authorityName: "UBND tỉnh", authorityLevel: "province", withdrawnOn: null, withdrawnGround: null },
    ...{
      productNameAtIssue: "A",
      producerNameAtIssue: "B",
      unitId: "u",
      rulesetCode: "148/2023",
      note: null,
    },
    ...{ extensionLodgedOn: null, extensionDecidedOn: null },
    ...change,
  }
}

function codeOf(certificates: CertificateRecord[], change: Partial<IssueRequest>): string {
  try {
    planIssue(certificates, request(change), TODAY)
  } catch (error) {
    if (error instanceof ApiFaultError) return error.fault.code
    throw error
  }
  return "NO_FAULT"
}

describe("planIssue", () => {
  it("gives 36 months, and 28 February for a decision of 29 February", () => {
    expect(planIssue([], request(), TODAY)).toEqual({
      issuedOn: "2026-08-01",
      expiresOn: "2029-08-01",
      supersedesId: null,
    })
    expect(planIssue([], request({ decidedOn: "2028-02-29" }), TODAY).expiresOn).toBe("2031-02-28")
  })

  it("knows who may recognise how many stars", () => {
    expect(codeOf([], { stars: 5 })).toBe("WRONG_AUTHORITY")
    expect(codeOf([], { stars: 5, authorityLevel: "central" })).toBe("NO_FAULT")
    expect(codeOf([], { authorityLevel: "district" })).toBe("WRONG_AUTHORITY")
  })

  it("refuses what the product's certificates do not allow", () => {
    expect(codeOf([record()], {})).toBe("CERTIFICATE_RUNNING")
    expect(codeOf([record({ withdrawnOn: "2025-01-01" })], {})).toBe("NO_FAULT")
    expect(codeOf([record({ expiresOn: "2026-07-31" })], {})).toBe("NO_FAULT")
    expect(codeOf([], { kind: "re_evaluation" })).toBe("NOTHING_TO_SUPERSEDE")
    expect(codeOf([record({ withdrawnOn: "2025-01-01" })], { kind: "re_evaluation" })).toBe(
      "PREDECESSOR_WITHDRAWN",
    )
    expect(codeOf([record()], { kind: "upgrade" })).toBe("NOT_AN_UPGRADE")
    expect(codeOf([record({ expiresOn: "2026-07-31" })], { kind: "upgrade", stars: 4 })).toBe(
      "NOT_AN_UPGRADE",
    )
    const same = record({ decisionNumber: "100 / qđ-ubnd", decidedOn: "2026-08-01", issuedOn: "2026-08-01" })
    expect(codeOf([same], { kind: "re_evaluation" })).toBe("ALREADY_ISSUED")
    expect(codeOf([record({ issuedOn: "2026-09-01" })], { kind: "re_evaluation" })).toBe(
      "ISSUED_OUT_OF_ORDER",
    )
    expect(codeOf([], { decidedOn: "2027-02-29" })).toBe("BAD_DATE")
    expect(codeOf([], { decidedOn: "2030-01-01" })).toBe("DATE_IN_FUTURE")
  })

  it("leaves no day with two certificates, and none without one that had one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), fc.constantFrom(3, 4), (later, stars) => {
        const known = record({ stars: 3 })
        const decidedOn = addDays(known.issuedOn, later)
        const ask = request({
          kind: stars === 4 ? "upgrade" : "re_evaluation",
          stars: stars === 4 ? 4 : 3,
          decidedOn,
        })
        fc.pre(stars === 3 || decidedOn <= known.expiresOn)
        // 3 stars were the districts' to give for a while.
        const level = decidedOn < "2025-07-06" && stars === 3 ? "district" : "province"
        const plan = planIssue([known], { ...ask, authorityLevel: level }, TODAY)
        const both = [known, record({ ...plan, id: "cert_2" })]
        for (const day of [addDays(decidedOn, -1), decidedOn, addDays(decidedOn, 1)]) {
          const inForce = certificatesOn(both, day).filter(({ state }) => isEffective(state))
          expect(inForce.length).toBe(day < decidedOn && day > known.expiresOn ? 0 : 1)
        }
      }),
    )
  })
})
