import { canonicalJson, sha256Hex } from "../../../lib/canonical-json"
import type { IsoDay } from "../../../lib/local-day"

/** What can happen to a certificate's record. */
export const CERTIFICATE_EVENT_KINDS = [
  /** As it stood when the history began. */
  "genesis",
  "issued",
  /** Corrected, or chained anew, by a file of the office. */
  "corrected",
  "withdrawn",
  "extended",
  "extension_decided",
] as const
export type CertificateEventKind = (typeof CERTIFICATE_EVENT_KINDS)[number]

/** Everything a certificate's row says, under its column names. */
export type CertificateSnapshot = Record<string, string | number | boolean | null>

export interface ChainEvent {
  /** 1, 2, 3 … over the whole register. */
  seq: number
  certificateId: string
  kind: CertificateEventKind
  occurredOn: IsoDay
  /** ISO instant, kept as text so that its spelling never changes. */
  recordedAt: string
  actorId: string | null
  /** Circumstances: reason, decision, file. */
  facts: Record<string, unknown>
  /** The row after the event. */
  record: CertificateSnapshot
}

export interface LinkedEvent extends ChainEvent {
  prevHash: string
  hash: string
}

/** What the first event follows. */
export const CHAIN_START_HASH = "0".repeat(64)

/** SHA-256 over the event in canonical JSON together with the hash before it. */
export function chainHash(event: ChainEvent, prevHash: string): string {
  const { seq, certificateId, kind, occurredOn, recordedAt, actorId, facts, record } = event
  const body = { seq, certificateId, kind, occurredOn, recordedAt, actorId, facts, record, prevHash }
  return sha256Hex(canonicalJson(body))
}

/** Appends events to the chain that ends with `head`. */
export function linkEvents(
  head: { seq: number; hash: string },
  events: readonly Omit<ChainEvent, "seq">[],
): LinkedEvent[] {
  let { seq, hash } = head
  return events.map((each) => {
    const event = { ...each, seq: (seq += 1) }
    const prevHash = hash
    hash = chainHash(event, prevHash)
    return { ...event, prevHash, hash }
  })
}
