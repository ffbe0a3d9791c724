import { certificateKindOf, outcomeOf } from "./outcome"

describe("outcomeOf", () => {
  it.each([
    ["first", 1, null, "refused"],
    ["first", 2, null, "refused"],
    ["first", 3, null, "recognised"],
    ["first", 4, null, "recognised"],
    ["first", 5, null, "forwarded"],
    ["re_evaluation", 3, 4, "recognised"],
    ["re_evaluation", 2, 4, "refused"],
    ["upgrade", 3, 3, "refused"],
    ["upgrade", 4, 3, "recognised"],
    ["upgrade", 5, 4, "forwarded"],
    ["upgrade", 3, null, "recognised"],
  ] as const)("a %s dossier with %i stars, holding %s, is %s", (kind, stars, starsNow, to) => {
    expect(outcomeOf({ kind, stars, starsNow }).to).toBe(to)
  })
})

describe("certificateKindOf", () => {
  it.each([
    ["first", null, "new"],
    ["first", "expired", "new"],
    ["re_evaluation", "expiring", "re_evaluation"],
    ["re_evaluation", "expired", "re_evaluation"],
    ["re_evaluation", "withdrawn", "new"],
    ["upgrade", "valid", "upgrade"],
    ["upgrade", "extended", "upgrade"],
    ["upgrade", "expired", "re_evaluation"],
    ["upgrade", "withdrawn", "new"],
  ] as const)("of a %s dossier after a certificate that is %s: %s", (kind, latest, expected) => {
    expect(certificateKindOf(kind, latest)).toBe(expected)
  })
})
