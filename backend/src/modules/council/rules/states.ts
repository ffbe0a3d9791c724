import type { ItemState, SessionState } from "../../../contract"

/** Who may act on a session: roles of its council. The office plans, but never scores or closes. */
export type CouncilActing = "chair" | "secretary" | "office"

interface Move<State, Action> {
  action: Action
  from: State
  to: State
  by: readonly CouncilActing[]
}

export type SessionAction = "open" | "close"

const LEADERS = ["chair", "secretary"] as const

/** Every move of a session. What is not here is refused; a closed session never moves again. */
export const SESSION_MOVES: readonly Move<SessionState, SessionAction>[] = [
  { action: "open", from: "planned", to: "open", by: LEADERS },
  { action: "close", from: "open", to: "closed", by: ["chair"] },
]

export type ItemAction = "present" | "discuss" | "agree" | "close" | "postpone" | "record_total"

/**
 * Every move of an item. `discuss` is taken by the system when a complete round shows too wide a gap;
 * `record_total` is for rulesets whose sheets are not known.
 */
export const ITEM_MOVES: readonly Move<ItemState, ItemAction>[] = [
  { action: "present", from: "pending", to: "scoring", by: LEADERS },
  { action: "discuss", from: "scoring", to: "discussion", by: [] },
  { action: "discuss", from: "discussion", to: "discussion", by: [] },
  { action: "agree", from: "scoring", to: "agreed", by: LEADERS },
  { action: "agree", from: "discussion", to: "agreed", by: LEADERS },
  { action: "agree", from: "agreed", to: "agreed", by: LEADERS },
  { action: "record_total", from: "pending", to: "agreed", by: LEADERS },
  { action: "record_total", from: "agreed", to: "agreed", by: LEADERS },
  { action: "close", from: "agreed", to: "closed", by: ["chair"] },
  { action: "postpone", from: "pending", to: "postponed", by: LEADERS },
  { action: "postpone", from: "scoring", to: "postponed", by: LEADERS },
  { action: "postpone", from: "discussion", to: "postponed", by: LEADERS },
  { action: "postpone", from: "agreed", to: "postponed", by: LEADERS },
]

/** Items no one acts on any more; a session closes when all of its items are. */
export const FINISHED_ITEM_STATES: readonly ItemState[] = ["closed", "postponed"]

/** Items members may send scorecards for. */
export const SCORING_STATES: readonly ItemState[] = ["scoring", "discussion"]

export type MoveOutcome<State> =
  { ok: true; to: State } | { ok: false; why: "not_from_here" | "not_by_you"; by: readonly CouncilActing[] }

function moveIn<State, Action>(
  moves: readonly Move<State, Action>[],
  from: State,
  action: Action,
  by: CouncilActing | null,
): MoveOutcome<State> {
  const move = moves.find((each) => each.action === action && each.from === from)
  if (move === undefined) return { ok: false, why: "not_from_here", by: [] }
  // Null: the system itself, for moves nobody takes by hand.
  const isAllowed = by === null ? move.by.length === 0 : move.by.includes(by)
  return isAllowed ? { ok: true, to: move.to } : { ok: false, why: "not_by_you", by: move.by }
}

export function moveSession(
  from: SessionState,
  action: SessionAction,
  by: CouncilActing,
): MoveOutcome<SessionState> {
  return moveIn(SESSION_MOVES, from, action, by)
}

/** @param by null when the system moves the item by itself */
export function moveItem(
  from: ItemState,
  action: ItemAction,
  by: CouncilActing | null,
): MoveOutcome<ItemState> {
  return moveIn(ITEM_MOVES, from, action, by)
}
