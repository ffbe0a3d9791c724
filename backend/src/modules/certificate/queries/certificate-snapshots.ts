import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateSnapshot } from "../rules/history-chain"

/** Columns of a certificate the history keeps: all of them but the technical moments. */
const COLUMNS = [
  "id",
  "registered_product_id",
  "number",
  "decision_number",
  "decided_on",
  "authority_name",
  "authority_level",
  "stars",
  "issued_on",
  "expires_on",
  "kind",
  "supersedes_id",
  "withdrawn_on",
  "withdrawn_ground",
  "withdrawal_ground_code",
  "withdrawal_concluded_on",
  "withdrawal_decision_number",
  "withdrawal_decided_on",
  "withdrawal_authority_level",
  "extension_lodged_on",
  "extension_ground",
  "extension_ground_code",
  "extension_decided_on",
  "verification_code",
  "product_name_at_issue",
  "producer_name_at_issue",
  "unit_id",
  "ruleset_code",
  "ruleset_version",
  "dossier_id",
  "note",
  "sample",
  "import_id",
] as const

const SELECTED = `${COLUMNS.join(", ")}, (deleted_at is not null) as deleted`

/** The rows as the history keeps them, in the order of their ids. */
export async function certificateSnapshots(
  db: Knex,
  certificateIds: readonly string[],
): Promise<CertificateSnapshot[]> {
  const { rows } = await db.raw<{ rows: CertificateSnapshot[] }>(
    `select ${SELECTED} from ocop_certificate where id = any(?) order by id`,
    [[...certificateIds]],
  )
  return rows
}

/** All rows after `afterId`, page by page in the order of ids. */
export async function certificateSnapshotPage(
  db: Knex,
  afterId: string,
  limit: number,
): Promise<CertificateSnapshot[]> {
  const { rows } = await db.raw<{ rows: CertificateSnapshot[] }>(
    `select ${SELECTED} from ocop_certificate where id > ? order by id limit ${limit}`,
    [afterId],
  )
  return rows
}
