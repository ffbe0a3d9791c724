import type { CertificateLife } from "@ocop/backend/contract"
import { describe, expect, it } from "vitest"
import { wordsFor } from "../words/bilingual"
import { lifeWords } from "../words/certificate-life"
import { EXTENSION_GROUNDS, extendBody, issueBody, WITHDRAWAL_GROUNDS, withdrawBody } from "./bodies"
import { milestonesOf } from "./milestones"

function life(part: Partial<CertificateLife>): CertificateLife {
  return {
    certificateId: "c",
    registeredProductId: "rp",
    verificationCode: "HT-1",
    number: null,
    stars: 4,
    asOf: "2026-11-22",
    state: "valid",
    spans: [
      { state: "valid", from: "2024-11-30", until: "2027-06-02" },
      { state: "expiring", from: "2027-06-03", until: "2027-11-29" },
      { state: "expired", from: "2027-11-30", until: null },
    ],
    reEvaluationWindow: { from: "2027-06-02", until: "2027-08-01" },
    events: [],
    actions: [],
    ...part,
  }
}

describe("life line", () => {
  it("puts the window where it falls between the states, and tells past from future", () => {
    expect(milestonesOf(life({})).map((each) => [each.kind, each.on, each.isPast])).toEqual([
      ["span", "2024-11-30", true],
      ["windowFrom", "2027-06-02", false],
      ["span", "2027-06-03", false],
      ["windowUntil", "2027-08-01", false],
      ["span", "2027-11-30", false],
    ])
  })

  it("has no window after a withdrawal: there is nothing left to re-evaluate", () => {
    const withdrawn = life({
      spans: [
        { state: "valid", from: "2024-11-30", until: "2026-01-09" },
        { state: "withdrawn", from: "2026-01-10", until: null },
      ],
    })
    expect(milestonesOf(withdrawn).map((each) => each.kind)).toEqual(["span", "span"])
  })
})

describe("acts on a certificate", () => {
  it("have a word of its own for every ground, in both languages", () => {
    for (const language of ["vi", "en"]) {
      const words = wordsFor(lifeWords, language)
      expect(new Set(WITHDRAWAL_GROUNDS.map((each) => words.withdrawalGround[each])).size).toBe(6)
      expect(new Set(EXTENSION_GROUNDS.map((each) => words.extensionGround[each])).size).toBe(5)
    }
  })

  it("send blanks as null, and the inspection a withdrawal comes from", () => {
    expect(
      withdrawBody(
        {
          ground: "mark_misused",
          statement: " ",
          concludedOn: "2026-11-01",
          decisionNumber: "5/QĐ",
          decidedOn: "2026-11-10",
          withdrawnOn: "",
          authorityLevel: "central",
        },
        "insp",
      ),
    ).toEqual({
      ground: "mark_misused",
      statement: null,
      concludedOn: "2026-11-01",
      decisionNumber: "5/QĐ",
      decidedOn: "2026-11-10",
      withdrawnOn: null,
      authorityLevel: "central",
      inspectionId: "insp",
    })
    expect(extendBody({ ground: "unit_merger", lodgedOn: "2026-11-01", statement: "x" }).ground).toBe(
      "unit_merger",
    )
  })

  it("send points in hundredths, and none when the decision does not tell", () => {
    const values = { stars: "4", kind: "upgrade", decisionNumber: "1", decidedOn: "2026-11-01" }
    const product = { registeredProductId: "rp" }
    expect(issueBody({ ...values, pointsX100: "71,25" }, product)).toMatchObject({
      registeredProductId: "rp",
      stars: 4,
      kind: "upgrade",
      pointsX100: 7125,
      number: null,
    })
    expect(issueBody(values, product).pointsX100).toBeNull()
  })
})
