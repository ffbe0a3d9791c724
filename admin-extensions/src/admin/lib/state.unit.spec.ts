import { describe, expect, it } from "vitest"
import type { CertificateLine } from "@ocop/backend/contract"
import { leadingFirst } from "./leading-certificate"
import { isInForce, STATE_COLOURS, starsToShow } from "./state-colours"
import { CERTIFICATE_STATES } from "./url/register"
import { wordsFor } from "./words/bilingual"
import { terms } from "./words/terms"

function line(part: Partial<CertificateLine>): CertificateLine {
  return {
    verificationCode: "HT-1",
    number: null,
    decisionNumber: "1/QĐ",
    decidedOn: "2023-01-01",
    authorityName: "UBND",
    awardedStars: 3,
    issuedOn: "2023-01-01",
    expiresOn: "2026-01-01",
    kind: "new",
    state: "valid",
    withdrawnOn: null,
    withdrawnGround: null,
    ...part,
  }
}

describe("states", () => {
  it("gives every state a word of its own in both languages and a colour of its own", () => {
    for (const language of ["vi", "en"]) {
      const words = CERTIFICATE_STATES.map((state) => wordsFor(terms, language).state[state])
      expect(new Set(words).size).toBe(CERTIFICATE_STATES.length)
    }
    expect(new Set(Object.values(STATE_COLOURS)).size).toBe(CERTIFICATE_STATES.length)
  })

  it("shows stars in force and in no other state, even if the record carries some", () => {
    expect(CERTIFICATE_STATES.filter(isInForce)).toEqual(["valid", "expiring", "extended"])
    expect(starsToShow("extended", 4)).toBe(4)
    expect(starsToShow("expired", 4)).toBeNull()
    expect(starsToShow("withdrawn", 5)).toBeNull()
    expect(starsToShow(null, 3)).toBeNull()
  })

  it("speaks Vietnamese to vi and English to every other language", () => {
    expect(wordsFor(terms, "vi").state.expired).toBe("Hết hạn")
    expect(wordsFor(terms, "vi-VN").state.expired).toBe("Hết hạn")
    expect(wordsFor(terms, "de").state.expired).toBe("Expired")
  })
})

describe("the certificate that speaks for a product", () => {
  const certificates = [
    line({ verificationCode: "C", issuedOn: "2025-01-01", state: "withdrawn" }),
    line({ verificationCode: "B", issuedOn: "2024-01-01", state: "valid" }),
    line({ verificationCode: "A", issuedOn: "2021-01-01", state: "superseded" }),
  ]

  it("is the one of the seal; the others keep their order", () => {
    expect(leadingFirst(certificates, "B").map((one) => one.verificationCode)).toEqual(["B", "C", "A"])
  })

  it("is the newest when the seal names none", () => {
    expect(leadingFirst(certificates, null)[0]?.verificationCode).toBe("C")
    expect(leadingFirst([], "B")).toEqual([])
  })
})
