import type { InspectionKind, InspectionState } from "@ocop/backend/contract"
import { INSPECTION_STATES } from "../inspections/record"
import { buildParams, readChoice, readPage, readText } from "./params"

export const INSPECTION_KINDS: readonly InspectionKind[] = ["periodic", "sudden"]

export interface InspectionsView {
  state: InspectionState | null
  kind: InspectionKind | null
  isOverdueOnly: boolean
  page: number
  /** Inspection whose drawer is open. */
  open: string | null
}

export function readInspectionsView(params: URLSearchParams): InspectionsView {
  return {
    state: readChoice(params, "state", INSPECTION_STATES),
    kind: readChoice(params, "kind", INSPECTION_KINDS),
    isOverdueOnly: params.get("overdue") === "true",
    page: readPage(params),
    open: readText(params, "open") || null,
  }
}

export function inspectionFilterParams(view: InspectionsView): Record<string, string | null> {
  return { state: view.state, kind: view.kind, overdue: view.isOverdueOnly ? "true" : null }
}

export function inspectionsViewParams(view: InspectionsView): URLSearchParams {
  return buildParams({ ...inspectionFilterParams(view), page: view.page, open: view.open })
}
