import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuthorityLevel, CertificateKind, StarCount } from "../contract"
import { conflict, notFound } from "../lib/api-fault"
import { today, type IsoDay } from "../lib/local-day"
import {
  loadCertificatesOf,
  loadNumberOwners,
  type CertificateContent,
} from "../modules/certificate/queries/certificate-records"
import { appendCertificateHistory, lockRegister } from "../modules/certificate/writers/certificate-history"
import { insertCertificateChanges, insertCertificates } from "../modules/certificate/writers/certificates"
import { insertOutboxEvent } from "../modules/outbox/writers/outbox-events"
import { insertStarEvents } from "../modules/rating/writers/star-events"
import { nextSerial } from "../modules/serial/writers/next-serial"
import { drawVerificationCodes } from "../registry-import/apply/verification-codes"
import { lockProductToCertify } from "./queries"
import { REGISTER_TAGS } from "./register-tags"
import { certificateNumber, certificateSeries } from "./rules/certificate-number"
import { planIssue } from "./rules/plan-issue"

export interface CertificateToIssue {
  registeredProductId: string
  kind: CertificateKind
  stars: StarCount
  /** Average points × 100; null when the decision does not tell. */
  pointsX100: number | null
  setNo: number | null
  rulesetCode: string
  rulesetVersion: number | null
  decisionNumber: string
  decidedOn: IsoDay
  authorityLevel: AuthorityLevel
  authorityName: string
  /** As printed on the paper; null: the next number of the year is allocated. */
  number: string | null
  /** Unit of recognition. */
  unitId: string
  dossierId: string | null
  actorId: string | null
}

export interface IssuedCertificate {
  certificateId: string
  number: string
  verificationCode: string
  /** Cache tags of what became stale; the outbox row is written already. */
  tags: string[]
}

/** A number nobody has: ours may have been given out by hand before the series began. */
async function allocateNumber(tx: Knex, decidedOn: IsoDay): Promise<string> {
  for (;;) {
    const number = certificateNumber(await nextSerial(tx, certificateSeries(decidedOn)), decidedOn)
    if ((await loadNumberOwners(tx, [number])).length === 0) return number
  }
}

async function claimNumber(tx: Knex, number: string): Promise<string> {
  const [owner] = await loadNumberOwners(tx, [number])
  if (owner === undefined) return number
  throw conflict("NUMBER_TAKEN", "number", `Số «${number}» đã cấp cho sản phẩm «${owner.product}».`)
}

/**
 * Issues a certificate in the caller's transaction: the certificate from the day of the decision for 36
 * months (Điều 4.3, 26/2026/QĐ-TTg), its star event, its entry in the hash-chained history and an outbox
 * row. A re-evaluation or upgrade takes the place of the product's certificate on that very day. The
 * register stays locked until the transaction ends; nothing is left when it rolls back, the number
 * included. Not idempotent by itself: the same decision for the same product is refused with
 * ALREADY_ISSUED.
 *
 * Callers that lock rows of their own take those of all products before the first call.
 *
 * @throws ApiFaultError 404 PRODUCT_UNKNOWN; 409 ALREADY_ISSUED, ISSUED_OUT_OF_ORDER,
 *   CERTIFICATE_RUNNING, NOTHING_TO_SUPERSEDE, PREDECESSOR_WITHDRAWN, NOT_AN_UPGRADE, NUMBER_TAKEN;
 *   400 BAD_DATE, DATE_IN_FUTURE, WRONG_AUTHORITY
 */
export async function issueCertificate(tx: Knex, request: CertificateToIssue): Promise<IssuedCertificate> {
  await lockRegister(tx)
  const product = await lockProductToCertify(tx, request.registeredProductId)
  if (product === null) {
    throw notFound("PRODUCT_UNKNOWN", "registeredProductId", "Không có sản phẩm này trong sổ đăng ký.")
  }
  const plan = planIssue(await loadCertificatesOf(tx, [product.id]), request, today())
  const number =
    request.number === null
      ? await allocateNumber(tx, request.decidedOn)
      : await claimNumber(tx, request.number)
  const [verificationCode = ""] = await drawVerificationCodes(tx, 1)
  const certificateId = generateEntityId(undefined, "cert")
  const { kind, stars, decisionNumber, decidedOn, authorityLevel, authorityName, rulesetCode, actorId } =
    request
  const content: CertificateContent = {
    ...{ number, decisionNumber, decidedOn, authorityName, authorityLevel, stars, kind, rulesetCode },
    ...plan,
    withdrawnOn: null,
    withdrawnGround: null,
    productNameAtIssue: product.name,
    producerNameAtIssue: product.producerName,
    unitId: request.unitId,
    note: null,
  }
  await insertCertificates(tx, [
    {
      id: certificateId,
      registeredProductId: product.id,
      verificationCode,
      content,
      sample: product.sample,
      importId: null,
      rulesetVersion: request.rulesetVersion,
      dossierId: request.dossierId,
    },
  ])
  await insertCertificateChanges(tx, [
    { certificateId, before: null, after: content, reason: "Cấp giấy chứng nhận", importId: null, actorId },
  ])
  await insertStarEvents(tx, [
    {
      id: generateEntityId(undefined, "star"),
      registered_product_id: product.id,
      certificate_id: certificateId,
      ruleset_code: rulesetCode,
      set_no: request.setNo,
      points_x100: request.pointsX100,
      stars,
      kind,
      decision_number: decisionNumber,
      decided_on: decidedOn,
      authority_level: authorityLevel,
      corrects_id: null,
      import_id: null,
    },
  ])
  await tx("ocop_registered_product")
    .where({ id: product.id })
    .update({ unit_id: request.unitId, updated_at: tx.fn.now() })
  await appendCertificateHistory(tx, {
    certificateIds: [certificateId],
    kind: "issued",
    occurredOn: plan.issuedOn,
    actorId,
    facts: { decisionNumber, decidedOn, supersedesId: plan.supersedesId, dossierId: request.dossierId },
  })
  await insertOutboxEvent(tx, "certificate.issued", REGISTER_TAGS)
  return { certificateId, number, verificationCode, tags: [...REGISTER_TAGS] }
}
