import type { DossierClock, DossierKind, DossierState } from "@ocop/backend/contract"
import { buildParams, readChoice, readPage, readText } from "./params"

/** Columns of the board, in the order a dossier walks through them. */
export const DOSSIER_STATES: readonly DossierState[] = [
  "draft",
  "submitted",
  "returned",
  "advisory",
  "supplement_requested",
  "council",
  "decided",
  "forwarded",
  "recognised",
  "refused",
  "withdrawn",
]
export const DOSSIER_KINDS: readonly DossierKind[] = ["first", "upgrade", "re_evaluation"]
export type ClockStatus = DossierClock["status"]
export const CLOCK_STATUSES: readonly ClockStatus[] = ["overdue", "soon", "running"]
export const DOSSIER_PAGE_SIZE = 20
/** As many as the backend gives at once: the board shows the most urgent of each step. */
export const BOARD_SIZE = 200
/** The backend's word for dossiers nobody has been given. */
export const NOBODY = "none"

export interface DossiersView {
  as: "board" | "list"
  state: DossierState | null
  clock: ClockStatus | null
  kind: DossierKind | null
  commune: string | null
  officer: string | null
  q: string
  page: number
}

export function readDossiersView(params: URLSearchParams): DossiersView {
  return {
    as: readChoice(params, "xem", ["board", "list"] as const) ?? "board",
    state: readChoice(params, "state", DOSSIER_STATES),
    clock: readChoice(params, "clock", CLOCK_STATUSES),
    kind: readChoice(params, "kind", DOSSIER_KINDS),
    commune: readText(params, "commune") || null,
    officer: readText(params, "officer") || null,
    q: readText(params, "q"),
    page: readPage(params),
  }
}

/** The filters alone, under the names the backend knows: list, board and export share them. */
export function dossierFilterParams(view: DossiersView): Record<string, string | null> {
  return {
    state: view.state,
    clock: view.clock,
    kind: view.kind,
    commune: view.commune,
    officer: view.officer,
    q: view.q,
  }
}

export function dossiersViewParams(view: DossiersView): URLSearchParams {
  return buildParams({
    xem: view.as === "board" ? null : view.as,
    ...dossierFilterParams(view),
    page: view.page,
  })
}

export function changeDossierFilters(view: DossiersView, change: Partial<DossiersView>): DossiersView {
  return { ...view, page: 1, ...change }
}

export const NO_DOSSIER_FILTERS = {
  state: null,
  clock: null,
  kind: null,
  commune: null,
  officer: null,
  q: "",
} as const satisfies Partial<DossiersView>

export function hasDossierFilters(view: DossiersView): boolean {
  return Object.values(dossierFilterParams(view)).some((value) => value !== null && value !== "")
}
