import type { EvaluateAnswer } from "@ocop/backend/contract"
import fc from "fast-check"
import { choicesOf, optionValue, pointsOf } from "./chosen"
import { blockedStars, rankWords } from "./rank-words"
import { isEmpty, parseSheet } from "./saved-sheet"
import { scoreSoFar, showPoints } from "./score-so-far"
import type { SheetFacts } from "./sheet-facts"

const criterion = (code: string, minima: SheetFacts["parts"][number]["criteria"][number]["minima"] = []) => ({
  code,
  title: `Tiêu chí ${code}`,
  minima,
})

const facts: SheetFacts = {
  ruleset: "26/2026",
  version: 1,
  setNo: 9,
  parts: [
    {
      code: "A",
      title: "Một",
      max: 40,
      criteria: [criterion("1.1"), criterion("1.2", [{ star: 3, points: 1 }])],
    },
    {
      code: "B",
      title: "Hai",
      max: 25,
      criteria: [
        criterion("4.1", [
          { star: 3, points: 2 },
          { star: 4, points: 3 },
        ]),
      ],
    },
    { code: "C", title: "Ba", max: 35, criteria: [criterion("7")] },
  ],
  bands: [{ stars: 1, min: 0 }],
}

describe("values of options", () => {
  it("carry their points, also halves and hundredths", () => {
    const points = fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), points, (index, each) => {
        expect(pointsOf(optionValue(index, each))).toBe(each)
      }),
    )
    expect(["", "3", "a:3", "1:", "1:-3", "1:3e5", "1:3.123"].map(pointsOf)).toEqual(Array(7).fill(null))
  })

  it("go to the rating API as points, without what cannot be read", () => {
    expect(choicesOf({ "1.1": "2:5", "1.2": "0:0", x: "tốt" })).toEqual({ "1.1": 5, "1.2": 0 })
  })
})

describe("the score so far", () => {
  it("adds up parts and tells what is open", () => {
    const score = scoreSoFar(facts, { "1.1": "2:0.1", "4.1": "1:0.2" })
    expect(score).toMatchObject({ total: 0.3, max: 100, answered: 2 })
    expect(
      score.parts.map(({ code, points, answered, criteria }) => [code, points, answered, criteria]),
    ).toEqual([
      ["A", 0.1, 1, 2],
      ["B", 0.2, 1, 1],
      ["C", 0, 0, 1],
    ])
    expect(score.open.map(({ code }) => code)).toEqual(["1.2", "7"])
  })

  it("counts a chosen zero as chosen, and nothing that is not on the sheet", () => {
    const score = scoreSoFar(facts, { "1.2": "0:0", "9.9": "3:5" })
    expect(score).toMatchObject({ total: 0, answered: 1 })
  })

  it("writes points as people do", () => {
    expect([3, 3.5, 0.25].map(showPoints)).toEqual(["3", "3,5", "0,25"])
  })
})

describe("what the device keeps", () => {
  it("is read back, and anything else is an empty sheet", () => {
    const sheet = { productName: "Nước mắm", chosen: { "1.1": "2:5" } }
    expect(parseSheet(JSON.stringify(sheet))).toEqual(sheet)
    for (const text of [null, "", "{", "null", "3", '"x"', "[]", '{"chosen":7,"productName":{}}']) {
      expect(isEmpty(parseSheet(text))).toBe(true)
    }
    expect(parseSheet('{"chosen":{"1.1":5,"1.2":"0:1"}}').chosen).toEqual({ "1.2": "0:1" })
  })
})

describe("ranks in words", () => {
  const answer = (blockedBy: EvaluateAnswer["blockedBy"]): EvaluateAnswer => ({
    total: 72,
    parts: { A: 30, B: 20, C: 22 },
    band: 4,
    stars: 2,
    blockedBy,
    missing: [],
    ruleset: "26/2026",
    version: 1,
    advice: null,
  })

  it("names stars only where there is a certificate to get", () => {
    expect([1, 2, 3, 5].map(rankWords)).toEqual(["chưa đủ 3 sao", "chưa đủ 3 sao", "mức 3 sao", "mức 5 sao"])
  })

  it("groups the minima that block by star, with the points they ask for", () => {
    const blocked = blockedStars(
      facts,
      answer([
        { criterion: "1.2", star: 3 },
        { criterion: "4.1", star: 3 },
        { criterion: "4.1", star: 4 },
      ]),
    )
    expect(
      blocked.map(({ star, blockers }) => [star, blockers.map((each) => [each.criterion.code, each.least])]),
    ).toEqual([
      [
        3,
        [
          ["1.2", 1],
          ["4.1", 2],
        ],
      ],
      [4, [["4.1", 3]]],
    ])
  })
})
