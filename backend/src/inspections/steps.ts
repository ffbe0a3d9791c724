import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ChecklistLine, InspectionFinding, WithdrawalGround } from "../contract"
import { conflict } from "../lib/api-fault"
import { today, type IsoDay } from "../lib/local-day"
import {
  checkChecklist,
  checkVerdict,
  checkVisitDay,
  stateAfter,
} from "../modules/inspection/rules/check-record"
import { lockInspection, moveInspection, requireRevision } from "../modules/inspection/writers/inspections"

interface Step {
  inspectionId: string
  /** As read: somebody else's step in between is told. */
  revision: number
  actorId: string
}

export interface InspectionRecord extends Step {
  inspectedOn: IsoDay
  checklist: readonly ChecklistLine[]
  findings: readonly InspectionFinding[]
  outcome: "passed" | "mend" | "propose_withdrawal"
  conclusion: string
  mendBy: IsoDay | null
  ground: WithdrawalGround | null
}

/** Day of the conclusion, from which the 15 days of Điều 8.4 run; only with a proposal to withdraw. */
function concludedOn(outcome: string, on: IsoDay): IsoDay | null {
  return outcome === "propose_withdrawal" ? on : null
}

async function photoCount(tx: Knex, inspectionId: string): Promise<number> {
  const ids: string[] = await tx("ocop_inspection_photo")
    .where({ inspection_id: inspectionId })
    .whereNull("deleted_at")
    .pluck("id")
  return ids.length
}

/**
 * Records a visit: checklist, findings and conclusion, in the caller's transaction.
 * @throws ApiFaultError 404 INSPECTION_UNKNOWN; 409 STALE_STATE, ALREADY_RECORDED, PHOTO_REQUIRED;
 *   400 as `checkVisitDay`, `checkVerdict`, `checkChecklist`
 */
export async function recordInspection(tx: Knex, record: InspectionRecord): Promise<void> {
  const inspection = await lockInspection(tx, record.inspectionId)
  requireRevision(inspection, record.revision)
  if (inspection.state !== "planned") {
    // The state table lets an inspection under mending be followed up, not be recorded anew.
    throw conflict("ALREADY_RECORDED", "id", "Đợt kiểm tra đã có biên bản: ghi kết quả kiểm tra lại.")
  }
  const { inspectedOn, outcome, checklist, findings, conclusion, mendBy, ground, actorId } = record
  checkVisitDay("inspectedOn", inspectedOn, today(), null)
  checkVerdict(outcome, inspectedOn, { mendBy, ground })
  checkChecklist(checklist, findings, outcome, await photoCount(tx, inspection.id))
  await moveInspection(tx, inspection, {
    to: stateAfter(outcome),
    actorId,
    facts: { inspectedOn, outcome, conclusion, mendBy, ground },
    changes: {
      ...{ inspected_on: inspectedOn, conclusion, mend_by: mendBy, ground },
      checklist: JSON.stringify(checklist),
      findings: JSON.stringify(findings),
      concluded_on: concludedOn(outcome, inspectedOn),
    },
  })
}

export interface InspectionFollowUp extends Step {
  followedUpOn: IsoDay
  outcome: "mended" | "more_time" | "propose_withdrawal"
  conclusion: string
  mendBy: IsoDay | null
  ground: WithdrawalGround | null
}

/**
 * Records how mending went, in the caller's transaction.
 * @throws ApiFaultError 404 INSPECTION_UNKNOWN; 409 STALE_STATE, TRANSITION_NOT_ALLOWED; 400 as
 *   `checkVisitDay`, `checkVerdict`
 */
export async function followUpInspection(tx: Knex, followUp: InspectionFollowUp): Promise<void> {
  const inspection = await lockInspection(tx, followUp.inspectionId)
  requireRevision(inspection, followUp.revision)
  const { followedUpOn, outcome, conclusion, mendBy, ground, actorId } = followUp
  checkVisitDay("followedUpOn", followedUpOn, today(), inspection.inspectedOn)
  checkVerdict(outcome, followedUpOn, { mendBy, ground })
  await moveInspection(tx, inspection, {
    to: stateAfter(outcome),
    actorId,
    facts: { followedUpOn, outcome, conclusion, mendBy, ground },
    changes: { conclusion, mend_by: mendBy, ground, concluded_on: concludedOn(outcome, followedUpOn) },
  })
}

export interface InspectionClosing extends Step {
  as: "cancelled" | "dismissed"
  reason: string
}

/**
 * Cancels a planned inspection or dismisses a proposal to withdraw, with the reason, in the caller's
 * transaction.
 * @throws ApiFaultError 404 INSPECTION_UNKNOWN; 409 STALE_STATE, TRANSITION_NOT_ALLOWED
 */
export async function closeInspection(tx: Knex, closing: InspectionClosing): Promise<void> {
  const inspection = await lockInspection(tx, closing.inspectionId)
  requireRevision(inspection, closing.revision)
  const { as, reason, actorId } = closing
  await moveInspection(tx, inspection, { to: as, actorId, facts: { reason }, changes: {} })
}
