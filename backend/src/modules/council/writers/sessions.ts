import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ItemState, SessionChange } from "../../../contract"
import { insertRows } from "../../../lib/bulk-sql"
import type { ItemRow } from "../queries/items"
import type { RosterMember } from "../rules/quorum"

export async function insertSession(
  tx: Knex,
  session: Omit<SessionChange, "dossierIds"> & { councilId: string; createdBy: string },
): Promise<string> {
  const id = generateEntityId(undefined, "cses")
  await tx("ocop_council_session").insert({
    id,
    council_id: session.councilId,
    title: session.title,
    held_on: session.heldOn,
    place: session.place,
    state: "planned",
    created_by: session.createdBy,
  })
  return id
}

type SessionColumns = Partial<{
  title: string
  held_on: string
  place: string
  state: "open" | "closed"
  rule_id: string
  opened_at: Date
  closed_at: Date
}>

export async function updateSession(tx: Knex, id: string, changes: SessionColumns): Promise<void> {
  await tx("ocop_council_session")
    .where({ id })
    .update({ ...changes, updated_at: tx.fn.now() })
}

export type NewItem = Omit<ItemRow, "id" | "sessionId" | "position" | "state" | "round" | "postponedFor">

/** The agenda of a planned session: what it held before gives way. Nothing is scored yet. */
export async function replaceItems(tx: Knex, sessionId: string, items: readonly NewItem[]): Promise<void> {
  await tx("ocop_council_item").where({ session_id: sessionId }).delete()
  const types = {
    id: "text",
    session_id: "text",
    position: "integer",
    dossier_id: "text",
    dossier_version: "integer",
    dossier_sha256: "text",
    product_name: "text",
    producer_name: "text",
    ruleset_code: "text",
    ruleset_version: "integer",
    set_no: "integer",
    mode: "text",
    state: "text",
  } as const
  const rows = items.map((item, index) => ({
    id: generateEntityId(undefined, "citm"),
    session_id: sessionId,
    position: index + 1,
    dossier_id: item.dossierId,
    dossier_version: item.dossierVersion,
    dossier_sha256: item.dossierSha256,
    product_name: item.productName,
    producer_name: item.producerName,
    ruleset_code: item.rulesetCode,
    ruleset_version: item.rulesetVersion,
    set_no: item.setNo,
    mode: item.mode,
    state: "pending",
  }))
  await insertRows(tx, "ocop_council_item", types, rows)
}

export async function updateItem(
  tx: Knex,
  id: string,
  changes: { state: ItemState; round?: number; postponed_for?: string },
): Promise<void> {
  await tx("ocop_council_item")
    .where({ id })
    .update({ ...changes, updated_at: tx.fn.now() })
}

/** The roster of a session as it opens. */
export async function insertRoster(
  tx: Knex,
  sessionId: string,
  roster: readonly RosterMember[],
): Promise<void> {
  await tx("ocop_council_attendance").insert(
    roster.map(({ id, role, isScoring, present }) => ({
      id: generateEntityId(undefined, "catt"),
      session_id: sessionId,
      member_id: id,
      role,
      is_scoring: isScoring,
      present,
    })),
  )
}

export async function updateAttendance(
  tx: Knex,
  sessionId: string,
  memberId: string,
  present: boolean,
): Promise<void> {
  await tx("ocop_council_attendance")
    .where({ session_id: sessionId, member_id: memberId })
    .update({ present, updated_at: tx.fn.now() })
}

export interface NewCouncilEvent {
  sessionId: string
  itemId?: string
  kind: string
  actorId: string
  actorRole: string
  detail?: Readonly<Record<string, unknown>>
  at: Date
}

export async function insertCouncilEvent(tx: Knex, event: NewCouncilEvent): Promise<void> {
  await tx("ocop_council_event").insert({
    id: generateEntityId(undefined, "cevt"),
    session_id: event.sessionId,
    item_id: event.itemId ?? null,
    kind: event.kind,
    actor_id: event.actorId,
    actor_role: event.actorRole,
    detail: event.detail === undefined ? null : JSON.stringify(event.detail),
    at: event.at,
  })
}
