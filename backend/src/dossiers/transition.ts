import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClockKind, DossierState } from "../contract"
import type { WorkingCalendar } from "../law/working-days"
import type { Actor } from "../lib/actor"
import { badRequest, conflict } from "../lib/api-fault"
import { isIsoDay, localDayOf, type IsoDay } from "../lib/local-day"
import { loadWorkingCalendar } from "../modules/calendar/queries/calendar-days"
import { lockDossier, type Dossier } from "../modules/dossier/queries/dossier-records"
import { dueDayOf } from "../modules/dossier/rules/clocks"
import { clockOf, moveOf } from "../modules/dossier/rules/dossier-states"
import { insertDossierEvent } from "../modules/dossier/writers/dossier-events"
import { updateDossier } from "../modules/dossier/writers/dossiers"
import { dossierNotFound, staleState } from "./faults"
import { tellProducer } from "./notices"
import { ROLE_WORDS, STATE_WORDS } from "./words"

export interface Transition {
  dossierId: string
  to: DossierState
  actor: Actor
  /** Said by the person; some moves need one. */
  reason?: string | null
  /** Kept with the event. `supplement_requested` needs `{ dueOn }`. */
  payload?: Readonly<Record<string, unknown>>
  /** The instant of the move: its local day starts the clocks. */
  at: Date
  /** Refuse with STALE_STATE unless the dossier is still in this state. */
  from?: DossierState
  /** Columns that change with the move (product code, result, …). */
  changes?: Partial<Omit<Dossier, "id" | "state" | "eventSeq">>
}

type Clock = Pick<Dossier, "clockKind" | "clockStartedOn" | "clockDueOn">

function startClock(kind: ClockKind, startedOn: IsoDay, calendar: WorkingCalendar, dueOn: unknown): Clock {
  const given = typeof dueOn === "string" && isIsoDay(dueOn) ? dueOn : null
  return {
    clockKind: kind,
    clockStartedOn: startedOn,
    clockDueOn: dueDayOf(kind, startedOn, calendar, given),
  }
}

async function clockAfter(tx: Knex, dossier: Dossier, move: Transition): Promise<Clock> {
  const kind = clockOf(dossier.kind, move.to)
  if (kind === "carry") {
    const { clockKind, clockStartedOn, clockDueOn } = dossier
    return { clockKind, clockStartedOn, clockDueOn }
  }
  if (kind === null) return { clockKind: null, clockStartedOn: null, clockDueOn: null }
  const startedOn = localDayOf(move.at)
  return startClock(kind, startedOn, await loadWorkingCalendar(tx), move.payload?.dueOn)
}

function check(dossier: Dossier, { to, actor, reason, from }: Transition): void {
  if (from !== undefined && dossier.state !== from) throw staleState()
  const move = moveOf(dossier.state, to)
  if (move === null || !move.roles.includes(actor.role)) {
    throw conflict(
      "TRANSITION_NOT_ALLOWED",
      "state",
      `Hồ sơ đang ở «${STATE_WORDS[dossier.state]}»: ${ROLE_WORDS[actor.role]} không chuyển được sang «${STATE_WORDS[to]}».`,
    )
  }
  if (move.needsReason === true && (reason ?? "").trim() === "") {
    throw badRequest("REASON_REQUIRED", "reason", `Ghi lý do chuyển sang «${STATE_WORDS[to]}».`)
  }
}

/**
 * Moves a dossier in the caller's transaction: locks its row, checks the table of moves, appends the
 * event, sets the clock and tells the producer. Of two who move at once the second waits, then meets the new state.
 *
 * @returns the dossier after the move
 * @throws ApiFaultError 404 DOSSIER_NOT_FOUND; 409 STALE_STATE, TRANSITION_NOT_ALLOWED; 400 REASON_REQUIRED
 */
export async function transitionDossier(tx: Knex, move: Transition): Promise<Dossier> {
  const dossier = await lockDossier(tx, move.dossierId)
  if (dossier === null) throw dossierNotFound()
  check(dossier, move)
  const changes = {
    ...move.changes,
    ...(await clockAfter(tx, dossier, move)),
    state: move.to,
    eventSeq: dossier.eventSeq + 1,
  }
  await insertDossierEvent(tx, {
    dossierId: dossier.id,
    seq: changes.eventSeq,
    name: "moved",
    fromState: dossier.state,
    toState: move.to,
    actor: move.actor,
    reason: move.reason ?? null,
    payload: move.payload ?? null,
    at: move.at,
  })
  await updateDossier(tx, dossier.id, changes)
  const moved = { ...dossier, ...changes }
  await tellProducer(tx, moved, { reason: move.reason ?? null, day: localDayOf(move.at) })
  return moved
}
