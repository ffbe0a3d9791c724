import { CERTIFICATE_COLUMNS, type CertificateRow } from "../catalogue/register-rows"
import type { Snapshot } from "../catalogue/model"
import { fullNameOf } from "../catalogue/unit-names"
import type { Verification } from "../contract"
import type { ReadDatabase } from "../lib/database"
import { addDays, daysBetween, fullMonthsBetween, type IsoDay } from "../lib/local-day"
import { fold } from "../lib/fold"
import { isEffective, lastEffectiveDay } from "../modules/certificate/rules/certificate-state"
import { certificatesOn, supersessionDays } from "../modules/certificate/rules/product-stars"
import { normaliseVerificationCode } from "../modules/certificate/rules/verification-code"

const BY_CODE = `
  SELECT ${CERTIFICATE_COLUMNS} FROM ocop_certificate
  WHERE deleted_at IS NULL AND verification_code IN (:code, :typed)`

/** Numbers are compared without spaces and signs first; the signs decide between equals below. */
const BY_NUMBER = `
  SELECT ${CERTIFICATE_COLUMNS} FROM ocop_certificate
  WHERE deleted_at IS NULL AND number IS NOT NULL
    AND lower(regexp_replace(translate(normalize(number, NFC), 'Đđ', 'dd'), '[^A-Za-z0-9]', '', 'g')) = :bare
  ORDER BY id LIMIT 20`

const OF_PRODUCT = `
  SELECT ${CERTIFICATE_COLUMNS} FROM ocop_certificate
  WHERE deleted_at IS NULL AND registered_product_id = :productId`

/** «12/GCN – UBND» → "12-gcn-ubnd": runs of signs and spaces count as one sign. */
const spacedNumber = (text: string) => fold(text).replace(/[^a-z0-9]+/g, "-")

async function findByNumber(database: ReadDatabase, typed: string): Promise<CertificateRow | null> {
  const bare = fold(typed).replace(/[^a-z0-9]+/g, "")
  if (bare === "") return null
  const rows = await database.rows<CertificateRow>(BY_NUMBER, { bare })
  const exact = rows.filter(({ number }) => spacedNumber(number ?? "") === spacedNumber(typed))
  const [only, second] = exact.length > 0 ? exact : rows
  // «1/23» and «12/3» read the same without signs: what is not certain is unknown.
  return only === undefined || second !== undefined ? null : only
}

/** The certificate a person means by a code or a number, typed with or without signs and accents. */
export async function findCertificate(database: ReadDatabase, typed: string): Promise<CertificateRow | null> {
  const [byCode] = await database.rows<CertificateRow>(BY_CODE, {
    code: normaliseVerificationCode(typed),
    typed: typed.trim(),
  })
  return byCode ?? findByNumber(database, typed)
}

export function unknownVerification(typed: string, asOf: IsoDay, now: Date): Verification {
  return {
    code: typed,
    as_of: asOf,
    checked_at: now.toISOString(),
    state: "unknown",
    stars: null,
    awarded_stars: null,
    certificate_number: null,
    decision_number: null,
    decided_on: null,
    authority: null,
    issued_on: null,
    expires_on: null,
    effective_until: null,
    days_left: null,
    months_left: null,
    withdrawn_on: null,
    withdrawn_ground: null,
    product: null,
    producer: null,
    commune: null,
    superseded_by: null,
    sample: false,
    fault: {
      code: "CERTIFICATE_UNKNOWN",
      field: "code",
      message: `Không có giấy chứng nhận nào mang mã hoặc số «${typed}». Kiểm tra lại từng ký tự trên giấy hoặc tem.`,
    },
  }
}

/**
 * What a certificate is right now. Dates come from the database at the moment of asking, never from
 * a cache; the snapshot only adds where to read on. Null: not issued yet, so nothing to verify.
 */
export async function verifyCertificate(
  database: ReadDatabase,
  snapshot: Snapshot,
  certificate: CertificateRow,
  asOf: IsoDay,
  now: Date,
): Promise<Verification | null> {
  const siblings = await database.rows<CertificateRow>(OF_PRODUCT, {
    productId: certificate.registeredProductId,
  })
  const onDay = certificatesOn(siblings, asOf)
  const own = onDay.find((line) => line.certificate.id === certificate.id)
  if (own === undefined) return null
  const effective = isEffective(own.state)
  const product = snapshot.productById.get(certificate.registeredProductId)
  const commune = snapshot.units.presentOf(certificate.unitId)
  const successor = onDay.find((line) => line.certificate.supersedesId === certificate.id)
  const supersededOn = supersessionDays(siblings).get(certificate.id)
  const lastDay = lastEffectiveDay(certificate)
  const eve = supersededOn === undefined ? lastDay : addDays(supersededOn, -1)
  return {
    code: certificate.verificationCode,
    as_of: asOf,
    checked_at: now.toISOString(),
    state: own.state,
    stars: effective ? certificate.stars : null,
    awarded_stars: certificate.stars,
    certificate_number: certificate.number,
    decision_number: certificate.decisionNumber,
    decided_on: certificate.decidedOn,
    authority: certificate.authorityName,
    issued_on: certificate.issuedOn,
    expires_on: certificate.expiresOn,
    effective_until: effective ? (eve < lastDay ? eve : lastDay) : null,
    days_left: effective ? Math.max(0, daysBetween(asOf, certificate.expiresOn)) : null,
    months_left: effective ? fullMonthsBetween(asOf, certificate.expiresOn) : null,
    withdrawn_on: own.state === "withdrawn" ? certificate.withdrawnOn : null,
    withdrawn_ground: own.state === "withdrawn" ? certificate.withdrawnGround : null,
    product: {
      name: certificate.productNameAtIssue,
      handle: product?.shop?.handle ?? null,
      picture: product?.shop?.picture ?? null,
    },
    producer: { name: certificate.producerNameAtIssue, slug: product?.producer.slug ?? null },
    commune: commune === null ? null : { name: fullNameOf(commune), slug: commune.slug },
    superseded_by: successor?.certificate.verificationCode ?? null,
    sample: certificate.sample,
  }
}
