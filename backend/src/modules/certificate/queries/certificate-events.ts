import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LinkedEvent } from "../rules/history-chain"

interface EventRow extends Omit<LinkedEvent, "seq"> {
  /** bigint travels as text. */
  seq: string
}

const COLUMNS = {
  seq: "seq",
  certificateId: "certificate_id",
  kind: "kind",
  occurredOn: "occurred_on",
  recordedAt: "recorded_at",
  actorId: "actor_id",
  facts: "facts",
  record: "record",
  prevHash: "prev_hash",
  hash: "hash",
}

const toEvent = (row: EventRow): LinkedEvent => ({ ...row, seq: Number(row.seq) })

/** Events of the whole register after a number, oldest first. */
export async function eventsAfter(db: Knex, seq: number, limit: number): Promise<LinkedEvent[]> {
  const rows: EventRow[] = await db("ocop_certificate_event")
    .where("seq", ">", seq)
    .orderBy("seq")
    .limit(limit)
    .select(COLUMNS)
  return rows.map(toEvent)
}

/** The history of one certificate, oldest first. */
export async function eventsOfCertificate(db: Knex, certificateId: string): Promise<LinkedEvent[]> {
  const rows: EventRow[] = await db("ocop_certificate_event")
    .where({ certificate_id: certificateId })
    .orderBy("seq")
    .select(COLUMNS)
  return rows.map(toEvent)
}

/** Where the register says its chain ends. */
export async function chainHead(db: Knex): Promise<{ seq: number; hash: string } | null> {
  const head: { seq: string; hash: string } | undefined = await db("ocop_certificate_chain")
    .where({ id: 1 })
    .first("seq", "hash")
  return head === undefined ? null : { seq: Number(head.seq), hash: head.hash }
}
