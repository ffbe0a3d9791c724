import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDay } from "../../../lib/local-day"

export interface NewNotice {
  audience: { kind: "office" } | { kind: "producer"; producerId: string }
  kind: string
  title: string
  body: string
  /** Path in the administration or the producers' channel. */
  link: string | null
  noticedOn: IsoDay
  /** What makes two notices the same one. */
  dedupeKey: string
  /** Addresses that get it by mail as well. */
  mailTo: readonly string[]
}

/**
 * Writes a notice and its mails in the caller's transaction. Idempotent by `dedupeKey`, also between
 * processes: a notice that exists is not written or mailed again.
 * @returns true when this call wrote it
 */
export async function insertNotice(tx: Knex, notice: NewNotice): Promise<boolean> {
  const { audience, kind, title, body, link, noticedOn, dedupeKey, mailTo } = notice
  const inserted: unknown[] = await tx("ocop_notice")
    .insert({
      id: generateEntityId(undefined, "notice"),
      audience: audience.kind,
      producer_id: audience.kind === "producer" ? audience.producerId : null,
      ...{ kind, title, body, link, noticed_on: noticedOn, dedupe_key: dedupeKey },
    })
    .onConflict("dedupe_key")
    .ignore()
    .returning("id")
  if (inserted.length === 0) return false
  const addresses = [...new Set(mailTo.map((address) => address.trim().toLowerCase()))]
  if (addresses.length > 0) {
    await tx("ocop_mail")
      .insert(
        addresses.map((address) => ({
          id: generateEntityId(undefined, "mail"),
          to_address: address,
          subject: title,
          text: body,
          dedupe_key: `${dedupeKey}:${address}`,
        })),
      )
      .onConflict("dedupe_key")
      .ignore()
  }
  return true
}

/** Marks a notice as read; false when this reader has no such notice. Idempotent. */
export async function markNoticeRead(tx: Knex, id: string, reader: NewNotice["audience"]): Promise<boolean> {
  const rows: unknown[] = await tx("ocop_notice")
    .where({ id, audience: reader.kind })
    .where((own) => (reader.kind === "producer" ? own.where({ producer_id: reader.producerId }) : own))
    .whereNull("deleted_at")
    .update({ read_at: tx.raw("coalesce(read_at, now())") })
    .returning("id")
  return rows.length > 0
}
