import { describe, expect, it } from "vitest"
import type { CertificateLine } from "@ocop/backend/contract"
import { leadingFirst } from "./leading-certificate"
import { isInForce, STATE_COLOURS, starsToShow } from "./state-colours"
import { STATE_CHOICES } from "./url/register"
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
      const words = STATE_CHOICES.map((state) => wordsFor(terms, language).state[state])
      expect(new Set(words).size).toBe(STATE_CHOICES.length)
    }
    expect(new Set(Object.values(STATE_COLOURS)).size).toBe(STATE_CHOICES.length)
  })

  it("shows stars in force and in no other state, even if the record carries some", () => {
    expect(STATE_CHOICES.filter(isInForce)).toEqual(["valid", "expiring", "extended"])
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
  it("is the newest in force, even when a newer one was withdrawn", () => {
    const certificates = [
      line({ verificationCode: "A", issuedOn: "2021-01-01", state: "superseded" }),
      line({ verificationCode: "B", issuedOn: "2024-01-01", state: "valid" }),
      line({ verificationCode: "C", issuedOn: "2025-01-01", state: "withdrawn" }),
    ]
    expect(leadingFirst(certificates).map((one) => one.verificationCode)).toEqual(["B", "C", "A"])
  })

  it("is the newest of all when none is in force", () => {
    const certificates = [
      line({ verificationCode: "A", issuedOn: "2019-01-01", state: "expired" }),
      line({ verificationCode: "B", issuedOn: "2022-01-01", state: "expired" }),
    ]
    expect(leadingFirst(certificates)[0]?.verificationCode).toBe("B")
    expect(leadingFirst([])).toEqual([])
  })
})
