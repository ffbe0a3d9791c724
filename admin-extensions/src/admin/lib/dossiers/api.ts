import type {
  AssignBody,
  CommuneAccept,
  MinistryResultBody,
  OfficeDossier,
  RecogniseBody,
  RecognitionOutcome,
  SupplementBody,
} from "@ocop/backend/contract"
import { endpoint, getJson, sendJson, type Query } from "../api"

/** The forms of Decision 26/2026 as the backend names them. */
export type DossierForm = "mau-01" | "mau-02" | "mau-03"

const BASE = "/admin/ocop/dossiers"
const of = (id: string, rest = "") => `${BASE}/${encodeURIComponent(id)}${rest}`

/** Every address of a dossier the office speaks to. */
export const dossierApi = {
  boardUrl: (query: Query) => endpoint(BASE, query),
  one: (id: string, signal?: AbortSignal) => getJson<OfficeDossier>(of(id), signal),
  evidenceUrl: (id: string, evidenceId: string) => of(id, `/evidence/${encodeURIComponent(evidenceId)}`),
  formUrl: (id: string, form: DossierForm, format: "docx" | "pdf") => of(id, `/forms/${form}.${format}`),
  communeAccept: (id: string, body: CommuneAccept) => sendJson("POST", of(id, "/commune-accept"), body),
  communeReturn: (id: string, reason: string) => sendJson("POST", of(id, "/commune-return"), { reason }),
  supplement: (id: string, body: SupplementBody) => sendJson("POST", of(id, "/supplement"), body),
  toCouncil: (id: string) => sendJson("POST", of(id, "/to-council"), {}),
  assign: (id: string, body: AssignBody) => sendJson("POST", of(id, "/assign"), body),
  ministryResult: (id: string, body: MinistryResultBody) =>
    sendJson("POST", of(id, "/ministry-result"), body),
  recognise: (body: RecogniseBody) =>
    sendJson<{ outcomes: RecognitionOutcome[] }>("POST", `${BASE}/recognise`, body),
}
