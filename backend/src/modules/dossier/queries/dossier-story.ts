import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierState } from "../../../contract"
import type { ActorRole } from "../../../lib/actor"
import type { IsoDay } from "../../../lib/local-day"

export interface DossierEventRecord {
  seq: number
  name: "opened" | "moved" | "assigned"
  from: DossierState | null
  to: DossierState
  actorId: string
  role: ActorRole
  reason: string | null
  payload: Record<string, unknown> | null
  onDay: IsoDay
}

export async function loadEvents(db: Knex, dossierId: string): Promise<DossierEventRecord[]> {
  return db("ocop_dossier_event").where({ dossier_id: dossierId }).orderBy("seq").select({
    seq: "seq",
    name: "name",
    from: "from_state",
    to: "to_state",
    actorId: "actor_id",
    role: "actor_role",
    reason: "reason",
    payload: "payload",
    onDay: "on_day",
  })
}

export interface SupplementRecord {
  kind: "documents" | "survey" | "tests"
  request: string
  requestedOn: IsoDay
  dueOn: IsoDay
  answeredOn: IsoDay | null
}

export async function loadSupplements(db: Knex, dossierId: string): Promise<SupplementRecord[]> {
  return db("ocop_supplement_request").where({ dossier_id: dossierId }).orderBy("id").select({
    kind: "kind",
    request: "request",
    requestedOn: "requested_on",
    dueOn: "due_on",
    answeredOn: "answered_on",
  })
}

export interface CommuneReportRecord {
  versionNo: number
  rawMaterial: string
  labour: string
  ideaOrigin: string
  localIdentity: string
  documentNumber: string | null
  sampleCount: number
  reportedOn: IsoDay
}

export async function loadCommuneReports(db: Knex, dossierId: string): Promise<CommuneReportRecord[]> {
  return db("ocop_commune_report").where({ dossier_id: dossierId }).orderBy("version_no").select({
    versionNo: "version_no",
    rawMaterial: "raw_material",
    labour: "labour",
    ideaOrigin: "idea_origin",
    localIdentity: "local_identity",
    documentNumber: "document_number",
    sampleCount: "sample_count",
    reportedOn: "reported_on",
  })
}
