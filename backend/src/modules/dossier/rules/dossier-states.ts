import type { ClockKind, DossierKind, DossierState } from "../../../contract"
import type { ActorRole } from "../../../lib/actor"

/** One permitted move. `needsReason`: the person must say why. */
export interface Move {
  from: DossierState
  to: DossierState
  roles: readonly ActorRole[]
  needsReason?: true
}

const COUNCIL_ROLES = ["office", "chair", "secretary"] as const

/**
 * Every move of a dossier (Điều 7, 26/2026/QĐ-TTg). What is not here is refused. A dossier may be
 * taken back by its producer until the council has it; a closed one never moves again.
 */
export const MOVES: readonly Move[] = [
  { from: "draft", to: "submitted", roles: ["producer"] },
  { from: "draft", to: "withdrawn", roles: ["producer"] },
  { from: "submitted", to: "returned", roles: ["commune"], needsReason: true },
  { from: "submitted", to: "advisory", roles: ["commune"] },
  { from: "submitted", to: "withdrawn", roles: ["producer"], needsReason: true },
  { from: "returned", to: "submitted", roles: ["producer"] },
  { from: "returned", to: "withdrawn", roles: ["producer"], needsReason: true },
  { from: "advisory", to: "supplement_requested", roles: ["office"], needsReason: true },
  { from: "advisory", to: "council", roles: ["office"] },
  { from: "advisory", to: "withdrawn", roles: ["producer"], needsReason: true },
  { from: "supplement_requested", to: "advisory", roles: ["producer"] },
  { from: "supplement_requested", to: "withdrawn", roles: ["producer"], needsReason: true },
  { from: "council", to: "decided", roles: COUNCIL_ROLES },
  // A closed result changes only by a new, reasoned correction.
  { from: "decided", to: "decided", roles: COUNCIL_ROLES, needsReason: true },
  { from: "decided", to: "recognised", roles: ["office"] },
  { from: "decided", to: "refused", roles: ["office"] },
  { from: "decided", to: "forwarded", roles: ["office"] },
  { from: "forwarded", to: "recognised", roles: ["office"] },
  { from: "forwarded", to: "refused", roles: ["office"] },
]

export function moveOf(from: DossierState, to: DossierState): Move | null {
  return MOVES.find((move) => move.from === from && move.to === to) ?? null
}

/** States in which the producer may change the draft. */
export const EDITABLE_STATES: readonly DossierState[] = ["draft", "returned", "supplement_requested"]

export const CLOSED_STATES: readonly DossierState[] = ["recognised", "refused", "withdrawn"]

export const OPEN_STATES: readonly DossierState[] = [
  "draft",
  "submitted",
  "returned",
  "advisory",
  "supplement_requested",
  "council",
  "decided",
  "forwarded",
]

/** The clock a state runs under; `carry`: the one that runs already goes on. */
export type StateClock = ClockKind | "carry" | null

const CLOCKS: Readonly<Record<DossierState, StateClock>> = {
  draft: null,
  submitted: "commune_check",
  returned: null,
  advisory: "province_round",
  supplement_requested: "supplement",
  council: "carry",
  decided: "carry",
  forwarded: "ministry_round",
  recognised: null,
  refused: null,
  withdrawn: null,
}

/**
 * The clock that starts when a dossier enters a state. A re-evaluation has 45 days from the day the
 * complete file arrived (Điều 7.6g), so what was missing starts them anew; other kinds go with the
 * round (Điều 5.1).
 */
export function clockOf(kind: DossierKind, state: DossierState): StateClock {
  if (kind === "re_evaluation" && state === "advisory") return "re_evaluation"
  return CLOCKS[state]
}
