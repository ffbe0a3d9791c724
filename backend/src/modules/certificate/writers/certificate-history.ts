import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows } from "../../../lib/bulk-sql"
import { now } from "../../../lib/clock"
import { localDayOf, type IsoDay } from "../../../lib/local-day"
import { certificateSnapshotPage, certificateSnapshots } from "../queries/certificate-snapshots"
import {
  CHAIN_START_HASH,
  linkEvents,
  type CertificateEventKind,
  type CertificateSnapshot,
} from "../rules/history-chain"

const PAGE = 1_000

const TYPES = {
  seq: "bigint",
  certificate_id: "text",
  kind: "text",
  occurred_on: "text",
  recorded_at: "text",
  actor_id: "text",
  facts: "jsonb",
  record: "jsonb",
  prev_hash: "text",
  hash: "text",
}

interface Head {
  seq: number
  hash: string
  genesisAt: Date | null
}

async function lockedHead(tx: Knex): Promise<Head> {
  await tx("ocop_certificate_chain")
    .insert({ id: 1, seq: 0, hash: CHAIN_START_HASH })
    .onConflict("id")
    .ignore()
  const head: { seq: string; hash: string; genesis_at: Date | null } = await tx("ocop_certificate_chain")
    .where({ id: 1 })
    .forUpdate()
    .first("seq", "hash", "genesis_at")
  return { seq: Number(head.seq), hash: head.hash, genesisAt: head.genesis_at }
}

interface NewEvent {
  kind: CertificateEventKind
  occurredOn: IsoDay
  actorId: string | null
  facts: Record<string, unknown>
  record: CertificateSnapshot
}

async function append(tx: Knex, head: Head, events: readonly NewEvent[]): Promise<Head> {
  const recordedAt = now().toISOString()
  const linked = linkEvents(
    head,
    events.map((event) => ({ ...event, certificateId: String(event.record.id), recordedAt })),
  )
  const last = linked.at(-1)
  if (last === undefined) return head
  await insertRows(
    tx,
    "ocop_certificate_event",
    TYPES,
    linked.map((event) => ({
      seq: event.seq,
      certificate_id: event.certificateId,
      kind: event.kind,
      occurred_on: event.occurredOn,
      recorded_at: event.recordedAt,
      actor_id: event.actorId,
      facts: event.facts,
      record: event.record,
      prev_hash: event.prevHash,
      hash: event.hash,
    })),
  )
  await tx("ocop_certificate_chain").where({ id: 1 }).update({ seq: last.seq, hash: last.hash })
  return { ...head, seq: last.seq, hash: last.hash }
}

/** Certificates older than the history enter it as they stand. Happens once in the life of a register. */
async function begin(tx: Knex, head: Head): Promise<void> {
  let current = head
  for (let afterId = ""; ;) {
    const page = await certificateSnapshotPage(tx, afterId, PAGE)
    const last = page.at(-1)
    if (last === undefined) break
    afterId = String(last.id)
    current = await append(
      tx,
      current,
      page.map((record) => ({
        kind: "genesis",
        occurredOn: localDayOf(now()),
        actorId: null,
        facts: {},
        record,
      })),
    )
  }
  await tx("ocop_certificate_chain").where({ id: 1 }).update({ genesis_at: tx.fn.now() })
}

/**
 * The first thing whoever writes the register does: one writer at a time until the transaction ends, so
 * that races end in one winner and no two writers can wait for each other. Take it before any other row
 * of the register. Also begins the history when this register has none yet; idempotent.
 */
export async function lockRegister(tx: Knex): Promise<void> {
  const head = await lockedHead(tx)
  if (head.genesisAt === null) await begin(tx, head)
}

export interface HistoryEntry {
  certificateIds: readonly string[]
  kind: Exclude<CertificateEventKind, "genesis">
  occurredOn: IsoDay
  actorId: string | null
  facts: Record<string, unknown>
}

/**
 * Appends what these certificates' rows say now to the history, in the caller's transaction: call it
 * after the write it tells of, under `lockRegister`. The number is taken under the same lock, so the
 * chain has no gap and no fork.
 */
export async function appendCertificateHistory(tx: Knex, entry: HistoryEntry): Promise<void> {
  const { certificateIds, ...event } = entry
  let head = await lockedHead(tx)
  const ids = [...certificateIds].sort()
  for (let start = 0; start < ids.length; start += PAGE) {
    const records = await certificateSnapshots(tx, ids.slice(start, start + PAGE))
    head = await append(
      tx,
      head,
      records.map((record) => ({ ...event, record })),
    )
  }
}
