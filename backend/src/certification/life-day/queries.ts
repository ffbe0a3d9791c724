import type { ReadDatabase } from "../../lib/database"
import type { CertificateDates } from "../../modules/certificate/rules/certificate-state"

/** A certificate with whom to tell of it. */
export interface CertificateToWatch extends CertificateDates {
  registeredProductId: string
  verificationCode: string
  number: string | null
  productName: string
  producerId: string
  /** Addresses of the producer and its active members. */
  producerEmails: string[]
}

const CERTIFICATES = `
  SELECT c.id, c.stars, c.issued_on AS "issuedOn", c.expires_on AS "expiresOn", c.supersedes_id AS "supersedesId",
    c.withdrawn_on AS "withdrawnOn", c.extension_lodged_on AS "extensionLodgedOn",
    c.extension_decided_on AS "extensionDecidedOn", c.registered_product_id AS "registeredProductId",
    c.verification_code AS "verificationCode", c.number, p.name AS "productName", d.id AS "producerId",
    array_remove(array_append(
      (SELECT coalesce(array_agg(m.email ORDER BY m.email), '{}') FROM ocop_producer_member m
        WHERE m.producer_id = d.id AND m.status = 'active' AND m.deleted_at IS NULL),
      d.email), NULL) AS "producerEmails"
  FROM ocop_certificate c
  JOIN ocop_registered_product p ON p.id = c.registered_product_id AND p.deleted_at IS NULL
  JOIN ocop_producer d ON d.id = p.producer_id AND d.deleted_at IS NULL
  WHERE c.deleted_at IS NULL
  ORDER BY c.id`

/** All certificates, in the order of their ids. */
export function certificatesToWatch(database: ReadDatabase): Promise<CertificateToWatch[]> {
  return database.rows<CertificateToWatch>(CERTIFICATES)
}
