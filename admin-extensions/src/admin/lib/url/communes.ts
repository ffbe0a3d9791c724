import type { IsoDay } from "../day"
import { buildParams, readChoice, readDay, readPage, readText } from "./params"

export type CommunesTab = "units" | "recognitions"
const TABS: readonly CommunesTab[] = ["units", "recognitions"]

/** `asOf` null = today. */
export interface CommunesView {
  tab: CommunesTab
  q: string
  asOf: IsoDay | null
  page: number
}

export function readCommunesView(params: URLSearchParams): CommunesView {
  return {
    tab: readChoice(params, "tab", TABS) ?? "units",
    q: readText(params, "q"),
    asOf: readDay(params, "as_of"),
    page: readPage(params),
  }
}

export function communeFilterParams(view: CommunesView): Record<string, string | number | null> {
  return { q: view.q, as_of: view.asOf }
}

export function communesViewParams(view: CommunesView): URLSearchParams {
  const tab = view.tab === "units" ? null : view.tab
  return buildParams({ tab, ...communeFilterParams(view), page: view.page })
}
