import { buildParams, readChoice } from "./params"

export const COUNCIL_TABS = ["sessions", "councils", "rules"] as const
export type CouncilTab = (typeof COUNCIL_TABS)[number]

export interface CouncilView {
  tab: CouncilTab
}

export function readCouncilView(params: URLSearchParams): CouncilView {
  return { tab: readChoice(params, "tab", COUNCIL_TABS) ?? "sessions" }
}

export function councilViewParams({ tab }: CouncilView): URLSearchParams {
  return buildParams({ tab: tab === "sessions" ? null : tab })
}
