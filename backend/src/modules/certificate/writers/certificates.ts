import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { insertRows, updateRows } from "../../../lib/bulk-sql"
import type { CertificateContent } from "../queries/certificate-records"

const CONTENT = {
  number: "text",
  decision_number: "text",
  decided_on: "text",
  authority_name: "text",
  authority_level: "text",
  stars: "integer",
  issued_on: "text",
  expires_on: "text",
  kind: "text",
  supersedes_id: "text",
  withdrawn_on: "text",
  withdrawn_ground: "text",
  product_name_at_issue: "text",
  producer_name_at_issue: "text",
  unit_id: "text",
  ruleset_code: "text",
  note: "text",
} as const

type ContentRow = Record<keyof typeof CONTENT, string | number | null>

/** The content under its column names. */
export function certificateContentRow(content: CertificateContent): ContentRow {
  return {
    number: content.number,
    decision_number: content.decisionNumber,
    decided_on: content.decidedOn,
    authority_name: content.authorityName,
    authority_level: content.authorityLevel,
    stars: content.stars,
    issued_on: content.issuedOn,
    expires_on: content.expiresOn,
    kind: content.kind,
    supersedes_id: content.supersedesId,
    withdrawn_on: content.withdrawnOn,
    withdrawn_ground: content.withdrawnGround,
    product_name_at_issue: content.productNameAtIssue,
    producer_name_at_issue: content.producerNameAtIssue,
    unit_id: content.unitId,
    ruleset_code: content.rulesetCode,
    note: content.note,
  }
}

export interface NewCertificate {
  id: string
  registeredProductId: string
  verificationCode: string
  content: CertificateContent
  sample: boolean
  /** Null: not from a file. */
  importId: string | null
  /** Version of the ruleset and the dossier it was recognised under; absent for papers from elsewhere. */
  rulesetVersion?: number | null
  dossierId?: string | null
}

/** Inserts certificates in the caller's transaction. */
export function insertCertificates(tx: Knex, certificates: readonly NewCertificate[]): Promise<void> {
  const types = {
    id: "text",
    registered_product_id: "text",
    verification_code: "text",
    sample: "boolean",
    import_id: "text",
    ruleset_version: "integer",
    dossier_id: "text",
    ...CONTENT,
  }
  const rows = certificates.map(({ content, ...certificate }) => ({
    id: certificate.id,
    registered_product_id: certificate.registeredProductId,
    verification_code: certificate.verificationCode,
    sample: certificate.sample,
    import_id: certificate.importId,
    ruleset_version: certificate.rulesetVersion ?? null,
    dossier_id: certificate.dossierId ?? null,
    ...certificateContentRow(content),
  }))
  return insertRows(tx, "ocop_certificate", types, rows)
}

/** Corrects certificates in the caller's transaction. The verification code never changes. */
export function updateCertificates(
  tx: Knex,
  certificates: readonly { id: string; content: CertificateContent }[],
): Promise<void> {
  const rows = certificates.map(({ id, content }) => ({ id, ...certificateContentRow(content) }))
  return updateRows(tx, "ocop_certificate", { id: "text", ...CONTENT }, rows)
}

export interface CertificateChangeEntry {
  certificateId: string
  /** Null for a creation. */
  before: CertificateContent | null
  after: CertificateContent
  reason: string
  importId: string | null
  actorId: string | null
}

/** Appends to the history of certificates in the caller's transaction. */
export function insertCertificateChanges(
  tx: Knex,
  entries: readonly CertificateChangeEntry[],
): Promise<void> {
  const types = {
    id: "text",
    certificate_id: "text",
    import_id: "text",
    actor_id: "text",
    reason: "text",
    before: "jsonb",
    after: "jsonb",
  }
  const rows = entries.map(({ certificateId, before, after, reason, importId, actorId }) => ({
    id: generateEntityId(undefined, "certch"),
    certificate_id: certificateId,
    import_id: importId,
    actor_id: actorId,
    reason,
    before: before === null ? null : certificateContentRow(before),
    after: certificateContentRow(after),
  }))
  return insertRows(tx, "ocop_certificate_change", types, rows)
}

type ActRow = Record<string, string | number | null>

/**
 * Records an act of law on one certificate in the caller's transaction: the columns it sets, and the
 * correction list the office reads (`ocop_certificate_change`).
 */
export async function recordCertificateAct(
  tx: Knex,
  act: { certificateId: string; before: ActRow; after: ActRow; reason: string; actorId: string | null },
): Promise<void> {
  await tx("ocop_certificate")
    .where({ id: act.certificateId })
    .update({ ...act.after, updated_at: tx.fn.now() })
  await tx("ocop_certificate_change").insert({
    id: generateEntityId(undefined, "certch"),
    certificate_id: act.certificateId,
    actor_id: act.actorId,
    reason: act.reason,
    before: JSON.stringify(act.before),
    after: JSON.stringify(act.after),
  })
}
