import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ExtensionAnswer, ExtensionGround } from "../../contract"
import { today, type IsoDay } from "../../lib/local-day"
import {
  EXTENSION_GROUND_WORDS,
  planExtension,
  planExtensionResult,
} from "../../modules/certificate/rules/extension"
import { appendCertificateHistory } from "../../modules/certificate/writers/certificate-history"
import { recordCertificateAct } from "../../modules/certificate/writers/certificates"
import { insertOutboxEvent } from "../../modules/outbox/writers/outbox-events"
import { REGISTER_TAGS } from "../register-tags"
import { lockCertificate } from "./locked-certificate"

export interface CertificateToExtend {
  certificateId: string
  /** Day the late re-evaluation was lodged. */
  lodgedOn: IsoDay
  ground: ExtensionGround
  statement: string
  actorId: string | null
}

/**
 * Records that a re-evaluation was lodged too late for its window and awaits its result, which keeps the
 * certificate in force at most 180 days past expiry (Điều 12.3, 26/2026/QĐ-TTg); in the caller's
 * transaction, with history and outbox. Not idempotent: the second time is ALREADY_EXTENDED.
 * @throws ApiFaultError see `planExtension`; 404 CERTIFICATE_UNKNOWN
 */
export async function extendCertificate(tx: Knex, request: CertificateToExtend): Promise<ExtensionAnswer> {
  const on = today()
  const { certificateId, lodgedOn, ground, statement, actorId } = request
  const { certificate, state } = await lockCertificate(tx, certificateId, on)
  const { effectiveUntil } = planExtension(certificate, state, request, on)
  await recordCertificateAct(tx, {
    certificateId,
    before: { extension_lodged_on: null, extension_ground: null },
    after: { extension_lodged_on: lodgedOn, extension_ground: statement, extension_ground_code: ground },
    reason: `Kéo dài theo Điều 12.3: ${EXTENSION_GROUND_WORDS[ground]}`,
    actorId,
  })
  await appendCertificateHistory(tx, {
    certificateIds: [certificateId],
    kind: "extended",
    occurredOn: lodgedOn,
    actorId,
    facts: { ground, statement, effectiveUntil },
  })
  await insertOutboxEvent(tx, "certificate.extended", REGISTER_TAGS)
  return { certificateId, effectiveUntil }
}

export interface ExtensionToEnd {
  certificateId: string
  /** Day of the result of the re-evaluation. */
  decidedOn: IsoDay
  statement: string
  actorId: string | null
}

/**
 * Records a result that gave no new certificate: the extension ends on its eve. (A new certificate ends
 * the old one by itself.) In the caller's transaction; the second time is EXTENSION_ALREADY_DECIDED.
 * @throws ApiFaultError see `planExtensionResult`; 404 CERTIFICATE_UNKNOWN
 */
export async function endExtension(tx: Knex, request: ExtensionToEnd): Promise<ExtensionAnswer> {
  const on = today()
  const { certificateId, decidedOn, statement, actorId } = request
  const { certificate, state } = await lockCertificate(tx, certificateId, on)
  const { effectiveUntil } = planExtensionResult(certificate, state, request, on)
  await recordCertificateAct(tx, {
    certificateId,
    before: { extension_decided_on: null },
    after: { extension_decided_on: decidedOn },
    reason: `Kết quả đánh giá lại: ${statement}`,
    actorId,
  })
  await appendCertificateHistory(tx, {
    certificateIds: [certificateId],
    kind: "extension_decided",
    occurredOn: decidedOn,
    actorId,
    facts: { statement, effectiveUntil },
  })
  await insertOutboxEvent(tx, "certificate.extension_decided", REGISTER_TAGS)
  return { certificateId, effectiveUntil }
}
