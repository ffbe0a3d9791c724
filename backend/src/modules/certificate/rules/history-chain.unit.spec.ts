import { ChainAuditor } from "./audit-chain"
import { CHAIN_START_HASH, linkEvents, type CertificateSnapshot, type LinkedEvent } from "./history-chain"

const record = (id: string, stars: number): CertificateSnapshot => ({ id, stars, note: null })

const CHAIN = linkEvents(
  { seq: 0, hash: CHAIN_START_HASH },
  [record("a", 3), record("b", 4), record("a", 4)].map((each) => ({
    certificateId: String(each.id),
    kind: "issued" as const,
    occurredOn: "2026-11-22",
    recordedAt: "2026-11-22T03:00:00.000Z",
    actorId: null,
    facts: { decisionNumber: "1/QĐ" },
    record: each,
  })),
)
const ROWS: Record<string, CertificateSnapshot> = { a: record("a", 4), b: record("b", 4) }

function audit(events: readonly LinkedEvent[], rows: Record<string, CertificateSnapshot> = ROWS) {
  const auditor = new ChainAuditor()
  for (const event of events) auditor.take(event)
  const last = CHAIN.at(-1)
  auditor.end({ seq: CHAIN.length, hash: last?.hash ?? "" })
  for (const [id, row] of Object.entries(rows)) auditor.row(id, row)
  return auditor
    .finish()
    .map(({ code, seq, certificateId, columns }) => ({ code, seq, certificateId, columns }))
}

/** The chain with the event at `place` changed. */
function altered(place: number, change: Partial<LinkedEvent>): LinkedEvent[] {
  return CHAIN.map((event, index) => (index === place ? { ...event, ...change } : event))
}

describe("ChainAuditor", () => {
  it("finds nothing where nothing was touched, whatever the order of properties", () => {
    const stored = CHAIN.map((event) => {
      const reversed = Object.fromEntries(Object.entries(event.record).reverse())
      return { ...event, record: reversed }
    })
    expect(audit(stored)).toEqual([])
  })

  it("names an event whose content was altered", () => {
    const found = audit(altered(1, { record: record("b", 5) }), { ...ROWS, b: record("b", 5) })
    expect(found).toEqual([{ code: "EVENT_ALTERED", seq: 2, certificateId: "b", columns: [] }])
  })

  it("names the place where an event was taken out, or the tail cut off", () => {
    expect(audit(CHAIN.filter(({ seq }) => seq !== 2)).map(({ code, seq }) => [code, seq])).toEqual([
      ["EVENT_MISSING", 2],
      ["ROW_WITHOUT_HISTORY", null],
    ])
    expect(audit(CHAIN.slice(0, 2)).map(({ code }) => code)).toEqual(["CHAIN_END_WRONG", "ROW_DIFFERS"])
  })

  it("names an event that was written anew with a fitting hash of its own", () => {
    const [first, second] = CHAIN
    if (first === undefined || second === undefined) throw new Error("the chain has three events")
    const { certificateId, kind, occurredOn, recordedAt, actorId, facts } = second
    const rewritten = { certificateId, kind, occurredOn, recordedAt, actorId, facts, record: record("b", 5) }
    const [forged] = linkEvents({ seq: 1, hash: first.hash }, [rewritten])
    const events = CHAIN.map((each) => (each.seq === 2 && forged ? forged : each))
    expect(audit(events, { ...ROWS, b: record("b", 5) })).toEqual([
      { code: "LINK_BROKEN", seq: 3, certificateId: "a", columns: [] },
    ])
  })

  it("names rows that history does not know, rows that are gone, and columns that differ", () => {
    expect(audit(CHAIN, { ...ROWS, c: record("c", 5) })).toMatchObject([
      { code: "ROW_WITHOUT_HISTORY", certificateId: "c" },
    ])
    expect(audit(CHAIN, { a: record("a", 4) })).toMatchObject([{ code: "ROW_MISSING", certificateId: "b" }])
    expect(audit(CHAIN, { ...ROWS, b: { ...record("b", 5), note: "x" } })).toMatchObject([
      { code: "ROW_DIFFERS", certificateId: "b", columns: ["note", "stars"] },
    ])
    expect(audit(CHAIN, { ...ROWS, b: { ...record("b", 4), new_column: null } })).toEqual([])
  })
})
