import type { BoardRow, DossierBoard, DossierClock } from "@ocop/backend/contract"
import { describe, expect, it } from "vitest"
import {
  changeDossierFilters,
  DOSSIER_STATES,
  dossiersViewParams,
  hasDossierFilters,
  NO_DOSSIER_FILTERS,
  readDossiersView,
} from "../url/dossiers"
import { wordsFor } from "../words/bilingual"
import { dossierTerms } from "../words/dossier-terms"
import { actsOf, decisionBody, ministryBody, outcomeOfStars, supplementRequest } from "./actions"
import { boardColumns, readClock } from "./board"

function clock(part: Partial<DossierClock>): DossierClock {
  return {
    kind: "commune_check",
    startedOn: "2026-11-02",
    dueOn: "2026-11-20",
    daysLeft: 3,
    workingDaysLeft: 2,
    status: "soon",
    ...part,
  }
}

function row(id: string, state: BoardRow["state"], dueOn: string | null): BoardRow {
  return {
    id,
    kind: "first",
    state,
    productName: `Sản phẩm ${id}`,
    setNo: 9,
    productCode: null,
    registeredProductId: null,
    revision: 1,
    versionNo: 1,
    lodgedOn: "2026-11-02",
    clock: dueOn === null ? null : clock({ dueOn }),
    stars: null,
    producerId: "p",
    producerName: "HTX",
    unitCode: "18775",
    unitName: "Xã",
    officerId: null,
    proposedOn: null,
    averageX100: null,
    eventSeq: 1,
  }
}

const BOARD: DossierBoard = {
  rows: [
    row("late", "advisory", "2026-12-01"),
    row("none", "advisory", null),
    row("first", "advisory", "2026-11-03"),
    row("returned", "returned", null),
  ],
  count: 9,
  page: 1,
  size: 200,
  byState: { advisory: 8, returned: 1 },
  byClock: {},
}

describe("board", () => {
  it("puts the most urgent on top and says how many are not shown", () => {
    const advisory = boardColumns(BOARD, null).find((column) => column.state === "advisory")
    expect(advisory?.rows.map((each) => each.id)).toEqual(["first", "late", "none"])
    expect(advisory).toMatchObject({ count: 8, hidden: 5 })
  })

  it("keeps the columns somebody has to work in, and no other empty one", () => {
    expect(boardColumns(BOARD, null).map((column) => column.state)).toEqual([
      "submitted",
      "returned",
      "advisory",
      "council",
      "decided",
    ])
    expect(boardColumns(BOARD, "returned").map((column) => column.state)).toEqual(["returned"])
  })
})

describe("a clock in words", () => {
  it("tells days left, the last day, days over and none", () => {
    expect(readClock(null)).toEqual({ kind: "none" })
    expect(readClock(clock({}))).toEqual({ kind: "left", days: 2, dueOn: "2026-11-20" })
    expect(readClock(clock({ daysLeft: 0, workingDaysLeft: 0 }))).toEqual({
      kind: "today",
      dueOn: "2026-11-20",
    })
    expect(readClock(clock({ daysLeft: -5, workingDaysLeft: -3, status: "overdue" }))).toEqual({
      kind: "over",
      days: 3,
      dueOn: "2026-11-20",
    })
  })

  it("never says «overdue by 0 days», as over a weekend", () => {
    expect(readClock(clock({ daysLeft: -1, workingDaysLeft: 0, status: "overdue" }))).toMatchObject({
      kind: "over",
      days: 1,
    })
  })
})

describe("acts", () => {
  it("are those the backend allows, one decision whatever its outcome", () => {
    expect(actsOf("submitted", ["returned", "advisory"])).toEqual(["accept", "giveBack"])
    expect(actsOf("submitted", [])).toEqual([])
    expect(actsOf("advisory", ["supplement_requested", "council"])).toEqual(["toCouncil", "supplement"])
    expect(actsOf("decided", ["decided", "recognised", "refused", "forwarded"])).toEqual(["recognise"])
    expect(actsOf("forwarded", ["recognised", "refused"])).toEqual(["ministry"])
    for (const state of DOSSIER_STATES) expect(actsOf(state, [])).toEqual([])
  })

  it("foretell what a decision comes to", () => {
    expect([null, 0, 2, 3, 4, 5].map(outcomeOfStars)).toEqual([
      null,
      "refuse",
      "refuse",
      "recognise",
      "recognise",
      "forward",
    ])
  })

  it("send what the contract has: hundredths, known stars, trimmed words", () => {
    expect(
      ministryBody({
        pointsX100: "89,75",
        stars: "4",
        decisionNumber: " 12/QĐ ",
        decidedOn: "2026-11-20",
      }),
    ).toEqual({
      pointsX100: 8975,
      stars: 4,
      decisionNumber: "12/QĐ",
      decidedOn: "2026-11-20",
      authorityName: null,
    })
    expect(supplementRequest({ kind: "tests", request: "Mẫu nước", dueOn: "2026-12-01" }).kind).toBe("tests")
    expect(decisionBody(["a", "b"], { decisionNumber: "1" }).dossierIds).toEqual(["a", "b"])
  })
})

describe("dossier view in the address", () => {
  it("comes back from its own address unchanged", () => {
    const view = readDossiersView(
      new URLSearchParams(
        "xem=list&state=advisory&clock=overdue&kind=upgrade&commune=18775&officer=none&q=b%C6%B0%E1%BB%9Fi&page=2",
      ),
    )
    expect(readDossiersView(dossiersViewParams(view))).toEqual(view)
    expect(view).toMatchObject({ as: "list", state: "advisory", clock: "overdue", page: 2 })
    expect(changeDossierFilters(view, NO_DOSSIER_FILTERS)).toMatchObject({ as: "list", state: null, page: 1 })
  })

  it("is plain when nothing is set and deaf to nonsense", () => {
    const view = readDossiersView(new URLSearchParams("state=lost&clock=soonish&page=-1"))
    expect(dossiersViewParams(view).toString()).toBe("")
    expect(hasDossierFilters(view)).toBe(false)
  })

  it("has a word of its own for every state in both languages", () => {
    for (const language of ["vi", "en"]) {
      const words = DOSSIER_STATES.map((state) => wordsFor(dossierTerms, language).state[state])
      expect(new Set(words).size).toBe(DOSSIER_STATES.length)
    }
  })
})
