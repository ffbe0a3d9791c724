import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierState } from "../../../contract"
import type { Actor } from "../../../lib/actor"
import { localDayOf } from "../../../lib/local-day"

export interface NewDossierEvent {
  dossierId: string
  seq: number
  name: "opened" | "moved" | "assigned"
  fromState: DossierState | null
  toState: DossierState
  actor: Actor
  reason: string | null
  payload: Readonly<Record<string, unknown>> | null
  at: Date
}

/** Appends to a dossier's story in the caller's transaction. */
export async function insertDossierEvent(tx: Knex, event: NewDossierEvent): Promise<void> {
  await tx("ocop_dossier_event").insert({
    id: generateEntityId(undefined, "dose"),
    dossier_id: event.dossierId,
    seq: event.seq,
    name: event.name,
    from_state: event.fromState,
    to_state: event.toState,
    actor_id: event.actor.id,
    actor_role: event.actor.role,
    reason: event.reason,
    payload: event.payload === null ? null : JSON.stringify(event.payload),
    at: event.at,
    on_day: localDayOf(event.at),
  })
}
