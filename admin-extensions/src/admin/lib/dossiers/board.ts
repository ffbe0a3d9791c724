import type { BoardRow, DossierBoard, DossierClock, DossierState } from "@ocop/backend/contract"
import { DOSSIER_STATES } from "../url/dossiers"

export interface BoardColumn {
  state: DossierState
  count: number
  rows: BoardRow[]
  /** Counted, but not among the rows that were fetched. */
  hidden: number
}

/** States that are the office's concern even when empty; the others get a column when they hold something. */
const ALWAYS: ReadonlySet<DossierState> = new Set(["submitted", "advisory", "council", "decided"])

/** Overdue first, then by the day the clock runs out; dossiers without a clock last. */
function byUrgency(one: BoardRow, other: BoardRow): number {
  const left = one.clock?.dueOn ?? "9999-12-31"
  const right = other.clock?.dueOn ?? "9999-12-31"
  return left < right ? -1 : left > right ? 1 : one.productName.localeCompare(other.productName, "vi")
}

/** Columns of the board from what was fetched. With a state filter only that state has a column. */
export function boardColumns(board: DossierBoard, only: DossierState | null): BoardColumn[] {
  return DOSSIER_STATES.filter((state) => only === null || state === only)
    .map((state) => {
      const rows = board.rows.filter((row) => row.state === state).sort(byUrgency)
      const count = board.byState[state] ?? 0
      return { state, count, rows, hidden: Math.max(0, count - rows.length) }
    })
    .filter((column) => column.count > 0 || column.rows.length > 0 || ALWAYS.has(column.state))
}

export type ClockReading =
  | { kind: "none" }
  | { kind: "left"; days: number; dueOn: string }
  | { kind: "today"; dueOn: string }
  | { kind: "over"; days: number; dueOn: string }

/** What a clock says in words: working days to go, or by how many it is over. */
export function readClock(clock: DossierClock | null): ClockReading {
  if (clock === null) return { kind: "none" }
  if (clock.status === "overdue") {
    return { kind: "over", days: Math.max(1, Math.abs(clock.workingDaysLeft)), dueOn: clock.dueOn }
  }
  if (clock.daysLeft === 0) return { kind: "today", dueOn: clock.dueOn }
  return { kind: "left", days: clock.workingDaysLeft, dueOn: clock.dueOn }
}
