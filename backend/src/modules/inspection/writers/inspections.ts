import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InspectionKind, InspectionState } from "../../../contract"
import { conflict, notFound } from "../../../lib/api-fault"
import { insertRows } from "../../../lib/bulk-sql"
import { now } from "../../../lib/clock"
import type { IsoDay } from "../../../lib/local-day"
import { requireMove } from "../rules/inspection-states"

export interface LockedInspection {
  id: string
  state: InspectionState
  revision: number
  registeredProductId: string
  certificateId: string | null
  inspectedOn: IsoDay | null
}

/** The inspection, its row locked. @throws ApiFaultError 404 INSPECTION_UNKNOWN */
export async function lockInspection(tx: Knex, id: string): Promise<LockedInspection> {
  const found: LockedInspection | undefined = await tx("ocop_inspection")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first({
      id: "id",
      state: "state",
      revision: "revision",
      registeredProductId: "registered_product_id",
      certificateId: "certificate_id",
      inspectedOn: "inspected_on",
    })
  if (found === undefined) throw notFound("INSPECTION_UNKNOWN", "id", "Không có đợt kiểm tra này.")
  return found
}

/** @throws ApiFaultError 409 STALE_STATE when somebody else has moved the inspection since it was read */
export function requireRevision(inspection: LockedInspection, revision: number): void {
  if (inspection.revision === revision) return
  throw conflict("STALE_STATE", "revision", "Đợt kiểm tra đã được người khác cập nhật. Tải lại rồi làm tiếp.")
}

export interface InspectionMove {
  to: InspectionState
  actorId: string | null
  facts: Record<string, unknown>
  /** Columns that change with the move. */
  changes: Record<string, string | number | null>
}

/** Moves a locked inspection and appends the step. @throws ApiFaultError 409 TRANSITION_NOT_ALLOWED */
export async function moveInspection(
  tx: Knex,
  inspection: LockedInspection,
  { to, actorId, facts, changes }: InspectionMove,
): Promise<void> {
  requireMove(inspection.state, to)
  const revision = inspection.revision + 1
  await tx("ocop_inspection")
    .where({ id: inspection.id })
    .update({ ...changes, state: to, revision, updated_at: tx.fn.now() })
  await insertStep(tx, { inspectionId: inspection.id, revision, from: inspection.state, to, actorId, facts })
}

async function insertStep(
  tx: Knex,
  step: {
    inspectionId: string
    revision: number
    from: InspectionState | null
    to: InspectionState
    actorId: string | null
    facts: Record<string, unknown>
  },
): Promise<void> {
  await tx("ocop_inspection_step").insert({
    id: generateEntityId(undefined, "inspst"),
    inspection_id: step.inspectionId,
    revision: step.revision,
    from_state: step.from,
    to_state: step.to,
    actor_id: step.actorId,
    facts: JSON.stringify(step.facts),
    at: now(),
  })
}

export interface NewInspectionPlan {
  kind: InspectionKind
  title: string
  basis: string
  plannedOn: IsoDay
  actorId: string | null
  products: readonly { registeredProductId: string; certificateId: string | null }[]
}

/** Writes a plan and one inspection for each product, in the caller's transaction. */
export async function insertInspectionPlan(
  tx: Knex,
  { kind, title, basis, plannedOn, actorId, products }: NewInspectionPlan,
): Promise<{ planId: string; inspectionIds: string[] }> {
  const planId = generateEntityId(undefined, "inspplan")
  await tx("ocop_inspection_plan").insert({ id: planId, kind, title, basis, actor_id: actorId })
  const rows = products.map(({ registeredProductId, certificateId }) => ({
    id: generateEntityId(undefined, "insp"),
    plan_id: planId,
    kind,
    registered_product_id: registeredProductId,
    certificate_id: certificateId,
    state: "planned",
    planned_on: plannedOn,
  }))
  const types = {
    ...{ id: "text", plan_id: "text", kind: "text", registered_product_id: "text" },
    ...{ certificate_id: "text", state: "text", planned_on: "text" },
  }
  await insertRows(tx, "ocop_inspection", types, rows)
  for (const { id } of rows) {
    await insertStep(tx, {
      ...{ inspectionId: id, revision: 1, from: null, to: "planned", actorId },
      facts: { plannedOn },
    })
  }
  return { planId, inspectionIds: rows.map(({ id }) => id) }
}

/**
 * Closes the inspection whose findings led to a withdrawal, in the withdrawal's transaction.
 * @throws ApiFaultError 404 INSPECTION_UNKNOWN; 409 INSPECTION_OF_ANOTHER, TRANSITION_NOT_ALLOWED
 */
export async function closeByWithdrawal(
  tx: Knex,
  closing: { inspectionId: string; certificateId: string; actorId: string; closedOn: IsoDay },
): Promise<void> {
  const inspection = await lockInspection(tx, closing.inspectionId)
  if (inspection.certificateId !== closing.certificateId) {
    throw conflict("INSPECTION_OF_ANOTHER", "inspectionId", "Đợt kiểm tra này thuộc về giấy chứng nhận khác.")
  }
  await moveInspection(tx, inspection, {
    to: "withdrawn",
    actorId: closing.actorId,
    facts: { closedOn: closing.closedOn },
    changes: {},
  })
}
