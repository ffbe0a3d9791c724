import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateState } from "../../contract"
import { notFound, type ApiFaultError } from "../../lib/api-fault"
import type { IsoDay } from "../../lib/local-day"
import {
  loadCertificatesOf,
  type CertificateRecord,
} from "../../modules/certificate/queries/certificate-records"
import { certificateStateOn } from "../../modules/certificate/rules/certificate-state"
import { supersessionDays } from "../../modules/certificate/rules/product-stars"
import { lockRegister } from "../../modules/certificate/writers/certificate-history"

export function certificateNotFound(): ApiFaultError {
  return notFound("CERTIFICATE_UNKNOWN", "id", "Không có giấy chứng nhận này.")
}

export interface StandingCertificate {
  certificate: CertificateRecord
  state: CertificateState | null
  supersededOn: IsoDay | null
}

/** A certificate and what it is on a day; null when there is none of this id. */
export async function standingCertificate(
  db: Knex,
  id: string,
  on: IsoDay,
): Promise<StandingCertificate | null> {
  const owner: { registered_product_id: string } | undefined = await db("ocop_certificate")
    .where({ id })
    .whereNull("deleted_at")
    .first("registered_product_id")
  if (owner === undefined) return null
  const certificates = await loadCertificatesOf(db, [owner.registered_product_id])
  const certificate = certificates.find((each) => each.id === id)
  if (certificate === undefined) return null
  const supersededOn = supersessionDays(certificates).get(id) ?? null
  return { certificate, state: certificateStateOn(certificate, on, supersededOn), supersededOn }
}

/**
 * The certificate as it stands now that nobody else may write the register: of two officers at once the
 * second sees what the first did.
 * @throws ApiFaultError 404 CERTIFICATE_UNKNOWN
 */
export async function lockCertificate(tx: Knex, id: string, on: IsoDay): Promise<StandingCertificate> {
  await lockRegister(tx)
  const standing = await standingCertificate(tx, id, on)
  if (standing === null) throw certificateNotFound()
  return standing
}
