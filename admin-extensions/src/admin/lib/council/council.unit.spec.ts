import type { RulesetSet } from "@ocop/backend/contract"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { ApiError, errorOfAnswer } from "../api"
import { agreeBody, itemActs, mayCloseSession } from "./agree"
import {
  cardKey,
  cardsOf,
  newClientKey,
  readCard,
  writeCard,
  type CardStorage,
  type StoredCard,
} from "./card-store"
import { keepKnown, laddersOf, startingCard, sumCard } from "./card-sums"
import { flushCards } from "./outbox"

class MemoryStorage implements CardStorage {
  private readonly values = new Map<string, string>()
  get length() {
    return this.values.size
  }
  key(index: number) {
    return [...this.values.keys()][index] ?? null
  }
  getItem(key: string) {
    return this.values.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.values.set(key, value)
  }
  removeItem(key: string) {
    this.values.delete(key)
  }
}

function card(part: Partial<StoredCard>): StoredCard {
  return {
    sessionId: "s",
    itemId: "i1",
    memberId: "m",
    round: 1,
    choices: { "1.1": 3 },
    comment: "",
    clientKey: "k".repeat(32),
    changedAt: "2026-11-22T01:00:00.000Z",
    status: "unsent",
    ...part,
  }
}

describe("scorecards kept on the device", () => {
  let storage: MemoryStorage
  beforeEach(() => {
    storage = new MemoryStorage()
  })

  it("come back as they were, and only to the member they belong to", () => {
    writeCard(storage, card({}))
    writeCard(storage, card({ memberId: "other" }))
    expect(readCard(storage, { memberId: "m", itemId: "i1", round: 1 })).toEqual(card({}))
    expect(readCard(storage, { memberId: "m", itemId: "i1", round: 2 })).toBeNull()
    expect(cardsOf(storage, "m")).toEqual([card({})])
  })

  it("take damaged content for none instead of failing", () => {
    const id = { memberId: "m", itemId: "i1", round: 1 }
    for (const text of ["", "{", "null", "[]", '{"choices":[]}', '{"choices":{},"round":"1"}']) {
      storage.setItem(cardKey(id), text)
      expect(readCard(storage, id)).toBeNull()
    }
    expect(cardsOf(storage, "m")).toEqual([])
  })

  it("get a key the backend accepts, never twice the same", () => {
    const keys = Array.from({ length: 100 }, newClientKey)
    expect(keys.every((key) => /^[A-Za-z0-9_-]{8,64}$/.test(key))).toBe(true)
    expect(new Set(keys).size).toBe(100)
  })

  it("leave the device once taken, oldest first, drafts staying", async () => {
    writeCard(storage, card({ itemId: "late", changedAt: "2026-11-22T03:00:00.000Z" }))
    writeCard(storage, card({ itemId: "early", changedAt: "2026-11-22T02:00:00.000Z" }))
    writeCard(storage, card({ itemId: "draft", status: "draft" }))
    const send = vi.fn(() => Promise.resolve())
    const outcome = await flushCards(storage, "m", send)
    expect(outcome.sent.map((each) => each.itemId)).toEqual(["early", "late"])
    expect(cardsOf(storage, "m").map((each) => each.itemId)).toEqual(["draft"])
  })

  it("stay in line with the same key while the network is down", async () => {
    writeCard(storage, card({ itemId: "a" }))
    writeCard(storage, card({ itemId: "b" }))
    const send = vi.fn(() => Promise.reject(new ApiError("offline", null, null, null)))
    expect(await flushCards(storage, "m", send)).toMatchObject({ sent: [], isInterrupted: true })
    expect(send).toHaveBeenCalledTimes(1)
    expect(cardsOf(storage, "m").map((each) => [each.status, each.clientKey])).toEqual([
      ["unsent", "k".repeat(32)],
      ["unsent", "k".repeat(32)],
    ])
  })

  it("become drafts again when refused, and let the next one go", async () => {
    writeCard(storage, card({ itemId: "a" }))
    writeCard(storage, card({ itemId: "b", changedAt: "2026-11-22T02:00:00.000Z" }))
    const refusal = errorOfAnswer(409, '{"code":"ROUND_OVER","field":"round","message":"Lượt đã xong."}')
    const outcome = await flushCards(storage, "m", (each) =>
      each.itemId === "a" ? Promise.reject(refusal) : Promise.resolve(),
    )
    expect(outcome.refused.map(({ error }) => error)).toEqual([refusal])
    expect(cardsOf(storage, "m").map((each) => [each.itemId, each.status])).toEqual([["a", "draft"]])
  })
})

const SHEET: RulesetSet = {
  ruleset: "26/2026",
  version: 1,
  no: 9,
  name: "Bộ",
  industry: "I",
  group: null,
  leadAgencies: ["Sở"],
  sampleCount: null,
  disqualifiers: null,
  doubts: [],
  parts: [
    {
      code: "A",
      title: "A",
      max: 3,
      groups: [
        {
          code: "1",
          title: "1",
          max: 3,
          criteria: [
            {
              code: "1.1",
              title: "x",
              max: 2.5,
              options: [
                { points: 0, text: "không" },
                { points: 2.5, text: "có" },
              ],
            },
            {
              code: "1.2",
              title: "y",
              max: 1,
              cases: [
                { code: "a", title: "Trường hợp a" },
                { code: "b", title: "Trường hợp b" },
              ],
              options: [
                { points: 0, text: "không", case: "a" },
                { points: 1, text: "có", case: "a" },
                { points: 0, text: "không", case: "b" },
                { points: 0.1, text: "ít", case: "b" },
              ],
            },
          ],
        },
      ],
    },
  ],
}

describe("a card so far", () => {
  it("adds up in hundredths and names what is open", () => {
    expect(sumCard(SHEET, { "1.1": 2.5, "1.2": 0.1 })).toEqual({
      totalX100: 260,
      partsX100: { A: 260, B: 0, C: 0 },
      open: [],
    })
    expect(sumCard(SHEET, {}).open).toEqual(["1.1", "1.2"])
  })

  it("keeps 0 points as a choice and drops what the ladder does not have", () => {
    expect(keepKnown(SHEET, { "1.1": 0, "1.2": 0.7, "9.9": 3 })).toEqual({ "1.1": 0 })
    expect(sumCard(SHEET, { "1.1": 0 }).open).toEqual(["1.2"])
  })

  it("shows one ladder for each case", () => {
    const criteria = SHEET.parts?.[0]?.groups[0]?.criteria ?? []
    expect(criteria.map((each) => laddersOf(each).map((ladder) => ladder.title))).toEqual([
      [null],
      ["Trường hợp a", "Trường hợp b"],
    ])
  })

  it("starts from this device, else from the draft of this very round", () => {
    const draft = { round: 1, choices: { "1.1": 0 }, comment: "cũ", savedAt: "" }
    expect(startingCard(null, { draft, round: 1 })).toEqual({ choices: { "1.1": 0 }, comment: "cũ" })
    expect(startingCard(null, { draft, round: 2 })).toEqual({ choices: {}, comment: "" })
    expect(startingCard({ choices: { "1.1": 2.5 }, comment: "" }, { draft, round: 1 }).choices).toEqual({
      "1.1": 2.5,
    })
  })
})

describe("leading a session", () => {
  const open = { state: "open", myRole: "chair" } as const

  it("agrees only when every scorecard is in, and only the chair closes", () => {
    const item = { state: "scoring", mode: "sheet", allSent: false } as const
    expect(itemActs(open, item)).toEqual(["postpone"])
    expect(itemActs(open, { ...item, allSent: true })).toEqual(["agree", "postpone"])
    const agreed = { state: "agreed", mode: "sheet", allSent: true } as const
    expect(itemActs(open, agreed)).toEqual(["closeItem", "agree", "postpone"])
    expect(itemActs({ ...open, myRole: "secretary" }, agreed)).toEqual(["agree", "postpone"])
    expect(itemActs({ ...open, myRole: "member" }, agreed)).toEqual([])
    expect(itemActs({ ...open, myRole: null }, agreed)).toEqual([])
  })

  it("leaves nothing but a reasoned correction by the chair after closing", () => {
    const closed = { state: "closed", mode: "sheet", allSent: true } as const
    expect(itemActs({ state: "closed", myRole: "chair" }, closed)).toEqual(["correct"])
    expect(itemActs({ state: "closed", myRole: "secretary" }, closed)).toEqual([])
  })

  it("closes a session when every item is finished", () => {
    const items = (state: "closed" | "agreed") => [{ state: "postponed" as const }, { state }]
    expect(mayCloseSession({ ...open, items: items("closed") })).toBe(true)
    expect(mayCloseSession({ ...open, items: items("agreed") })).toBe(false)
    expect(mayCloseSession({ ...open, myRole: "secretary", items: items("closed") })).toBe(false)
  })

  it("sends options for a sheet and a total where there is none, without blanks", () => {
    const values = { reason: " ", disqualifiedFor: "", totalPoints: "71", stars: "" }
    expect(agreeBody("sheet", { "1.1": 3 }, values)).toEqual({ choices: { "1.1": 3 } })
    expect(agreeBody("total", { "1.1": 3 }, values)).toEqual({ choices: {}, totalPoints: 71 })
  })
})
