import type {
  AgreeInput,
  Council,
  CouncilInput,
  CouncilRuleInput,
  CouncilRules,
  ItemDetails,
  ScorecardInput,
  SentScorecard,
  SessionDetails,
  SessionInput,
} from "@ocop/backend/contract"
import { getJson, sendJson } from "../api"

const COUNCILS = "/admin/ocop/councils"
const SESSIONS = "/admin/ocop/sessions"
const session = (id: string, rest = "") => `${SESSIONS}/${encodeURIComponent(id)}${rest}`
const item = (id: string, itemId: string, rest = "") =>
  session(id, `/items/${encodeURIComponent(itemId)}${rest}`)

/** Every address of councils and their sessions. */
export const councilApi = {
  create: (body: CouncilInput) => sendJson<Council>("POST", COUNCILS, body),
  change: (id: string, body: CouncilInput) =>
    sendJson<Council>("PUT", `${COUNCILS}/${encodeURIComponent(id)}`, body),
  recordRule: (body: CouncilRuleInput) => sendJson<CouncilRules>("POST", `${COUNCILS}/rules`, body),
  plan: (body: SessionInput) => sendJson<SessionDetails>("POST", SESSIONS, body),
  minutesUrl: (id: string) => session(id, "/minutes.docx"),
  summaryUrl: (id: string) => session(id, "/summary.xlsx"),
  open: (id: string, presentMemberIds: string[]) =>
    sendJson<SessionDetails>("POST", session(id, "/open"), { presentMemberIds }),
  attend: (id: string, memberId: string, present: boolean) =>
    sendJson<SessionDetails>("POST", session(id, "/attendance"), { memberId, present }),
  close: (id: string) => sendJson<SessionDetails>("POST", session(id, "/close"), {}),
  session: (id: string, signal?: AbortSignal) => getJson<SessionDetails>(session(id), signal),
  item: (id: string, itemId: string, signal?: AbortSignal) => getJson<ItemDetails>(item(id, itemId), signal),
  present: (id: string, itemId: string) => sendJson("POST", item(id, itemId, "/present"), {}),
  agree: (id: string, itemId: string, body: AgreeInput) => sendJson("POST", item(id, itemId, "/agree"), body),
  correct: (id: string, itemId: string, body: AgreeInput) =>
    sendJson("POST", item(id, itemId, "/correct"), body),
  closeItem: (id: string, itemId: string) => sendJson("POST", item(id, itemId, "/close"), {}),
  postpone: (id: string, itemId: string, reason: string) =>
    sendJson("POST", item(id, itemId, "/postpone"), { reason }),
  conflict: (id: string, itemId: string, reason: string) =>
    sendJson("POST", item(id, itemId, "/conflict"), { reason }),
  send: (id: string, itemId: string, body: ScorecardInput) =>
    sendJson<SentScorecard>("POST", item(id, itemId, "/scorecard"), body),
}
