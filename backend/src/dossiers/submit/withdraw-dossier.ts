import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../lib/actor"
import { now } from "../../lib/clock"
import { localDayOf } from "../../lib/local-day"
import { lockOwnDossier } from "../own-dossier"
import { transitionDossier } from "../transition"
import { endExtensionOfDossier } from "./lodge-re-evaluation"

export interface WithdrawDossierInput {
  dossierId: string
  producerId: string
  actor: Actor
  reason: string
}

/**
 * The producer takes a dossier back, in the caller's transaction. What a late lodging had extended ends
 * with it. Idempotent. @throws ApiFaultError 404; 409 TRANSITION_NOT_ALLOWED; 400 REASON_REQUIRED
 */
export async function withdrawDossier(tx: Knex, input: WithdrawDossierInput): Promise<void> {
  const { dossierId, producerId, actor, reason } = input
  const dossier = await lockOwnDossier(tx, dossierId, producerId)
  if (dossier.state === "withdrawn") return
  const at = now()
  await transitionDossier(tx, { dossierId, to: "withdrawn", actor, reason, at })
  await endExtensionOfDossier(tx, dossier, {
    decidedOn: localDayOf(at),
    statement: "Chủ thể rút hồ sơ đánh giá lại",
    actorId: actor.id,
  })
}
