import type {
  CouncilList,
  CouncilRules,
  SessionDetails,
  SessionItem,
  SessionList,
} from "@ocop/backend/contract"
import { useQueries, useQuery } from "@tanstack/react-query"
import { endpoint, getJson } from "../api"
import { OCOP_KEY, worthRetrying } from "../query-policy"
import { sheetQuery } from "../ruleset-queries"
import { councilApi } from "./api"

/** How often a session that is being held is asked again: who has sent changes by the minute. */
const LIVE_MS = 10_000

export function useCouncils() {
  return useQuery({
    queryKey: [OCOP_KEY, "councils"],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<CouncilList>("/admin/ocop/councils", signal),
  })
}

export function useCouncilRules() {
  return useQuery({
    queryKey: [OCOP_KEY, "council-rules"],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<CouncilRules>("/admin/ocop/councils/rules", signal),
  })
}

export function useSessions() {
  return useQuery({
    queryKey: [OCOP_KEY, "sessions"],
    retry: worthRetrying,
    queryFn: ({ signal }) => getJson<SessionList>(endpoint("/admin/ocop/sessions"), signal),
  })
}

const live = (session: Pick<SessionDetails, "state"> | undefined) =>
  session?.state === "open" ? LIVE_MS : (false as const)

/** A session; while it is held, asked again every few seconds. What was read stays when the network goes. */
export function useSession(id: string) {
  return useQuery({
    queryKey: [OCOP_KEY, "session", id],
    retry: worthRetrying,
    queryFn: ({ signal }) => councilApi.session(id, signal),
    refetchInterval: (query) => live(query.state.data),
  })
}

export function useSessionItem(sessionId: string, itemId: string, isOpen: boolean) {
  return useQuery({
    queryKey: [OCOP_KEY, "session", sessionId, itemId],
    retry: worthRetrying,
    queryFn: ({ signal }) => councilApi.item(sessionId, itemId, signal),
    refetchInterval: isOpen ? LIVE_MS : false,
  })
}

/** Fetches every sheet of the session ahead, so that scoring goes on when the network does not. */
export function useSheetsAhead(items: readonly SessionItem[]): void {
  const refs = new Map(
    items
      .filter((item) => item.mode === "sheet")
      .map((item) => [
        `${item.rulesetCode}|${item.rulesetVersion}|${item.setNo}`,
        { rulesetCode: item.rulesetCode, version: item.rulesetVersion, setNo: item.setNo },
      ]),
  )
  useQueries({ queries: [...refs.values()].map((ref) => sheetQuery(ref)) })
}
