import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { WithdrawalAnswer, WithdrawalGround } from "../../contract"
import { today, type IsoDay } from "../../lib/local-day"
import { planWithdrawal, WITHDRAWAL_GROUND_WORDS } from "../../modules/certificate/rules/withdrawal"
import { appendCertificateHistory } from "../../modules/certificate/writers/certificate-history"
import { recordCertificateAct } from "../../modules/certificate/writers/certificates"
import { closeByWithdrawal } from "../../modules/inspection/writers/inspections"
import { insertOutboxEvent } from "../../modules/outbox/writers/outbox-events"
import { REGISTER_TAGS } from "../register-tags"
import { lockCertificate } from "./locked-certificate"

export interface CertificateToWithdraw {
  certificateId: string
  ground: WithdrawalGround
  /** The conclusion in the office's words; without it the words of the ground are shown. */
  statement: string | null
  concludedOn: IsoDay
  decisionNumber: string
  decidedOn: IsoDay
  withdrawnOn: IsoDay | null
  authorityLevel: "province" | "central"
  inspectionId: string | null
  actorId: string
}

/**
 * Withdraws a certificate on one of the six grounds of Điều 8 (26/2026/QĐ-TTg), in the caller's
 * transaction: dates and decision, history, outbox; an inspection that proposed it is closed with it.
 * Not idempotent: of the same submit twice the second is refused with ALREADY_WITHDRAWN.
 * @throws ApiFaultError see `planWithdrawal`, `closeByWithdrawal`; 404 CERTIFICATE_UNKNOWN
 */
export async function withdrawCertificate(
  tx: Knex,
  request: CertificateToWithdraw,
): Promise<WithdrawalAnswer> {
  const on = today()
  const { certificate, state } = await lockCertificate(tx, request.certificateId, on)
  const plan = planWithdrawal(certificate, state, request, on)
  const { ground, concludedOn, decisionNumber, decidedOn, authorityLevel, actorId } = request
  const words = request.statement ?? WITHDRAWAL_GROUND_WORDS[ground]
  await recordCertificateAct(tx, {
    certificateId: certificate.id,
    before: { withdrawn_on: null, withdrawn_ground: null },
    after: {
      withdrawn_on: plan.withdrawnOn,
      withdrawn_ground: words,
      withdrawal_ground_code: ground,
      withdrawal_concluded_on: concludedOn,
      withdrawal_decision_number: decisionNumber,
      withdrawal_decided_on: decidedOn,
      withdrawal_authority_level: authorityLevel,
    },
    reason: `Thu hồi: ${words}`,
    actorId,
  })
  if (request.inspectionId !== null) {
    await closeByWithdrawal(tx, {
      inspectionId: request.inspectionId,
      certificateId: certificate.id,
      actorId,
      closedOn: decidedOn,
    })
  }
  await appendCertificateHistory(tx, {
    certificateIds: [certificate.id],
    kind: "withdrawn",
    occurredOn: plan.withdrawnOn,
    actorId,
    facts: {
      ...{ ground, concludedOn, decisionNumber, decidedOn, authorityLevel },
      ...{ dueOn: plan.dueOn, late: plan.late, inspectionId: request.inspectionId },
    },
  })
  await insertOutboxEvent(tx, "certificate.withdrawn", REGISTER_TAGS)
  return { certificateId: certificate.id, ...plan }
}
