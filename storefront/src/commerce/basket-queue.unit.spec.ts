import { BasketQueue, type SendResult } from "./basket-queue"

/** A server whose answers the test releases one at a time. */
function slowServer() {
  const lines = new Map<string, number>()
  const sent: [string, number][] = []
  const waiting: ((refusal?: string) => void)[] = []
  let most = 0
  const send = (variantId: string, quantity: number): Promise<SendResult> => {
    sent.push([variantId, quantity])
    return new Promise((resolve) => {
      waiting.push((refusal) => {
        if (refusal === undefined) {
          if (quantity === 0) lines.delete(variantId)
          else lines.set(variantId, quantity)
          resolve({ ok: true, quantities: new Map(lines) })
        } else resolve({ ok: false, message: refusal })
      })
      most = Math.max(most, waiting.length)
    })
  }
  const answer = async (refusal?: string): Promise<void> => {
    const release = waiting.shift()
    if (release === undefined) throw new Error("nothing was asked")
    release(refusal)
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { send, answer, sent, lines, mostAtOnce: () => most, waiting }
}

const quantities = (queue: BasketQueue): Record<string, number> =>
  Object.fromEntries(queue.snapshot.quantities)

describe("BasketQueue", () => {
  it("shows a wish before the server has answered", () => {
    const server = slowServer()
    let changes = 0
    const queue = new BasketQueue(server.send, () => changes++)
    queue.add("a", 2)
    expect(queue.snapshot).toMatchObject({ pieceCount: 2, pending: true, message: null })
    expect(changes).toBe(1)
  })

  it("turns 90 taps in a row into two requests with absolute quantities, one at a time", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined)
    for (let tap = 0; tap < 90; tap++) queue.add("a", 1)
    expect(queue.snapshot.pieceCount).toBe(90)
    await server.answer()
    await server.answer()
    expect(server.sent).toEqual([
      ["a", 1],
      ["a", 90],
    ])
    expect(server.mostAtOnce()).toBe(1)
    expect(queue.snapshot).toMatchObject({ pieceCount: 90, pending: false })
    expect(server.lines.get("a")).toBe(90)
  })

  it("never stalls on 200 adds over several goods", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined)
    for (let tap = 0; tap < 200; tap++) queue.add(tap % 4 === 0 ? "b" : "a", 1)
    const done = queue.settled()
    while (server.waiting.length > 0) await server.answer()
    await done
    expect(quantities(queue)).toEqual({ a: 150, b: 50 })
    expect(Object.fromEntries(server.lines)).toEqual({ a: 150, b: 50 })
    expect(server.sent.length).toBeLessThanOrEqual(4)
  })

  it("stops at what there is, says so, and asks nothing more", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined)
    for (let tap = 0; tap < 50; tap++) queue.add("a", 1, 9)
    expect(queue.snapshot).toMatchObject({ pieceCount: 9, message: "Chỉ còn 9." })
    while (server.waiting.length > 0) await server.answer()
    expect(Object.fromEntries(server.lines)).toEqual({ a: 9 })
    queue.add("a", 1, 9)
    expect(server.waiting).toHaveLength(0)
    expect(queue.snapshot.pending).toBe(false)
  })

  it("falls back to the confirmed quantity and says why when refused", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined, new Map([["a", 3]]))
    queue.set("a", 9)
    expect(quantities(queue)).toEqual({ a: 9 })
    await server.answer("chỉ còn 3")
    expect(quantities(queue)).toEqual({ a: 3 })
    expect(queue.snapshot.message).toBe("chỉ còn 3")
    queue.set("a", 2)
    expect(queue.snapshot.message).toBeNull()
  })

  it("keeps a newer wish when an older one is refused", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined)
    queue.set("a", 9)
    queue.set("a", 2)
    await server.answer("chỉ còn 3")
    expect(quantities(queue)).toEqual({ a: 2 })
    expect(queue.snapshot.message).toBeNull()
    await server.answer()
    expect(Object.fromEntries(server.lines)).toEqual({ a: 2 })
  })

  it("does not let an older answer overwrite what is wished now", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined)
    queue.set("a", 1)
    queue.set("b", 5)
    queue.set("a", 4)
    await server.answer()
    expect(quantities(queue)).toEqual({ a: 4, b: 5 })
    await server.answer()
    await server.answer()
    expect(quantities(queue)).toEqual({ a: 4, b: 5 })
    expect(Object.fromEntries(server.lines)).toEqual({ a: 4, b: 5 })
  })

  it("removes with zero and forgets everything once ordered", async () => {
    const server = slowServer()
    const queue = new BasketQueue(
      server.send,
      () => undefined,
      new Map([
        ["a", 3],
        ["b", 1],
      ]),
    )
    server.lines.set("a", 3).set("b", 1)
    queue.set("a", 0)
    expect(quantities(queue)).toEqual({ b: 1 })
    await server.answer()
    queue.clear()
    expect(queue.snapshot).toMatchObject({ pieceCount: 0, pending: false })
  })

  it("lets the next page send what this one left unanswered", async () => {
    const left = slowServer()
    const before = new BasketQueue(left.send, () => undefined, new Map([["a", 1]]))
    before.set("a", 4)
    before.set("b", 2)
    expect(Object.fromEntries(before.unanswered)).toEqual({ a: 4, b: 2 })

    const server = slowServer()
    const after = new BasketQueue(server.send, () => undefined, before.snapshot.quantities)
    after.resume(before.unanswered)
    expect(after.snapshot).toMatchObject({ pieceCount: 6, pending: true })
    while (server.waiting.length > 0) await server.answer()
    expect(Object.fromEntries(server.lines)).toEqual({ a: 4, b: 2 })
    expect(after.unanswered.size).toBe(0)
  })

  it("takes another tab's basket only while it has no wishes of its own", async () => {
    const server = slowServer()
    const queue = new BasketQueue(server.send, () => undefined)
    queue.adopt(new Map([["a", 7]]))
    expect(quantities(queue)).toEqual({ a: 7 })
    queue.set("a", 8)
    queue.adopt(new Map())
    expect(quantities(queue)).toEqual({ a: 8 })
    await server.answer()
    expect(quantities(queue)).toEqual({ a: 8 })
  })
})
