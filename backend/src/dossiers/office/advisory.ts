import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AssignBody, SupplementBody } from "../../contract"
import { badRequest } from "../../lib/api-fault"
import { now } from "../../lib/clock"
import { isIsoDay, localDayOf } from "../../lib/local-day"
import { insertDossierEvent } from "../../modules/dossier/writers/dossier-events"
import { updateDossier } from "../../modules/dossier/writers/dossiers"
import { insertSupplement } from "../../modules/dossier/writers/supplements"
import { staleState } from "../faults"
import type { Officer } from "../officer"
import { transitionDossier } from "../transition"
import { lockVisibleDossier } from "./visible-dossier"

export interface RequestSupplementInput {
  dossierId: string
  officer: Officer
  request: SupplementBody
}

/**
 * The advisory team asks for documents, a survey or tests (Điều 7.3c), in the caller's transaction: the
 * dossier goes back to its producer, who answers with a new version.
 *
 * @throws ApiFaultError 404; 409; 400 BAD_DATE for a day that is not to come
 */
export async function requestSupplement(tx: Knex, input: RequestSupplementInput): Promise<void> {
  const { dossierId, officer, request } = input
  await lockVisibleDossier(tx, dossierId, officer)
  const at = now()
  const day = localDayOf(at)
  if (!isIsoDay(request.dueOn) || request.dueOn <= day) {
    throw badRequest("BAD_DATE", "dueOn", `Hạn bổ sung «${request.dueOn}» phải là một ngày sau ${day}.`)
  }
  await transitionDossier(tx, {
    dossierId,
    from: "advisory",
    to: "supplement_requested",
    actor: officer.actor,
    reason: request.request,
    payload: { kind: request.kind, dueOn: request.dueOn },
    at,
  })
  await insertSupplement(tx, { dossierId, ...request, requestedOn: day, actorId: officer.actor.id })
}

export interface SendToCouncilInput {
  dossierId: string
  officer: Officer
  reason: string
}

/** The advisory team's report is done: the dossier waits for a session. @throws ApiFaultError 404; 409 */
export async function sendToCouncil(
  tx: Knex,
  { dossierId, officer, reason }: SendToCouncilInput,
): Promise<void> {
  await lockVisibleDossier(tx, dossierId, officer)
  await transitionDossier(tx, {
    dossierId,
    from: "advisory",
    to: "council",
    actor: officer.actor,
    reason: reason === "" ? null : reason,
    at: now(),
  })
}

export interface AssignOfficerInput {
  dossierId: string
  officer: Officer
  request: AssignBody
}

/**
 * Gives a dossier to an officer, or to nobody. Two who assign the same dossier as they saw it: one wins.
 * @throws ApiFaultError 404; 409 STALE_STATE; 400 OFFICER_UNKNOWN
 */
export async function assignOfficer(tx: Knex, input: AssignOfficerInput): Promise<void> {
  const { dossierId, officer, request } = input
  const dossier = await lockVisibleDossier(tx, dossierId, officer)
  if (dossier.eventSeq !== request.eventSeq) throw staleState()
  if (request.officerId !== null) {
    const known = await tx("user").where({ id: request.officerId }).whereNull("deleted_at").first("id")
    if (known === undefined) throw badRequest("OFFICER_UNKNOWN", "officerId", "Không có cán bộ này.")
  }
  const eventSeq = dossier.eventSeq + 1
  await updateDossier(tx, dossierId, { officerId: request.officerId, eventSeq })
  await insertDossierEvent(tx, {
    dossierId,
    seq: eventSeq,
    name: "assigned",
    fromState: dossier.state,
    toState: dossier.state,
    actor: officer.actor,
    reason: null,
    payload: { officerId: request.officerId },
    at: now(),
  })
}
