import type { CertificateHistory } from "../contract"
import type { ReadDatabase } from "../lib/database"

interface ChangeRow {
  id: string
  changedAt: Date
  actor: string | null
  reason: string | null
  fileName: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}

/** Actors are office accounts: shown by address, or by id when the account is gone. */
const CHANGES = `
  SELECT c.id, c.created_at AS "changedAt", coalesce(u.email, c.actor_id) AS actor, c.reason,
    i.file_name AS "fileName", c.before, c.after
  FROM ocop_certificate_change c
  LEFT JOIN "user" u ON u.id = c.actor_id
  LEFT JOIN ocop_registry_import i ON i.id = c.import_id
  WHERE c.certificate_id = :id AND c.deleted_at IS NULL
  ORDER BY c.created_at DESC, c.id DESC`

const CORRECTIONS = `
  SELECT certificate_id AS id, count(*)::int AS corrections FROM ocop_certificate_change
  WHERE certificate_id = ANY(:ids) AND before IS NOT NULL AND deleted_at IS NULL
  GROUP BY certificate_id`

/** Every change of a certificate record, newest first; null when there is no such certificate. */
export async function certificateHistoryOf(
  database: ReadDatabase,
  id: string,
): Promise<CertificateHistory | null> {
  const [known] = await database.rows<{ id: string }>(
    "SELECT id FROM ocop_certificate WHERE id = :id AND deleted_at IS NULL",
    { id },
  )
  if (known === undefined) return null
  const changes = await database.rows<ChangeRow>(CHANGES, { id })
  return { changes: changes.map((change) => ({ ...change, changedAt: change.changedAt.toISOString() })) }
}

/** How often each certificate was corrected after it was first written. */
export async function correctionCounts(database: ReadDatabase, ids: string[]): Promise<Map<string, number>> {
  const rows = await database.rows<{ id: string; corrections: number }>(CORRECTIONS, { ids })
  return new Map(rows.map(({ id, corrections }) => [id, corrections]))
}
