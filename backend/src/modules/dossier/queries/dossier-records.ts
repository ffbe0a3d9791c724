import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ClockKind, DossierContent, DossierKind, DossierState, ExtensionGround } from "../../../contract"
import type { IsoDay } from "../../../lib/local-day"

/** A dossier as its row says. */
export interface Dossier {
  id: string
  kind: DossierKind
  producerId: string
  registeredProductId: string | null
  productName: string
  setNo: number | null
  rulesetCode: string
  rulesetVersion: number
  unitId: string
  unitCode: string
  state: DossierState
  eventSeq: number
  draft: DossierContent
  revision: number
  frozenRevision: number | null
  versionNo: number | null
  versionSha256: string | null
  baseDossierId: string | null
  certificateId: string | null
  extensionGround: ExtensionGround | null
  productCode: string | null
  communeReceipt: string | null
  provinceReceipt: string | null
  lodgedOn: IsoDay | null
  proposedOn: IsoDay | null
  clockKind: ClockKind | null
  clockStartedOn: IsoDay | null
  clockDueOn: IsoDay | null
  officerId: string | null
  resultId: string | null
  averageX100: number | null
  stars: number | null
  agreedChoices: Record<string, number> | null
  decisionNumber: string | null
  decidedOn: IsoDay | null
  issuedCertificateId: string | null
  openedBy: string
}

export const DOSSIER_COLUMNS = {
  id: "id",
  kind: "kind",
  producerId: "producer_id",
  registeredProductId: "registered_product_id",
  productName: "product_name",
  setNo: "set_no",
  rulesetCode: "ruleset_code",
  rulesetVersion: "ruleset_version",
  unitId: "unit_id",
  unitCode: "unit_code",
  state: "state",
  eventSeq: "event_seq",
  draft: "draft",
  revision: "revision",
  frozenRevision: "frozen_revision",
  versionNo: "version_no",
  versionSha256: "version_sha256",
  baseDossierId: "base_dossier_id",
  certificateId: "certificate_id",
  extensionGround: "extension_ground",
  productCode: "product_code",
  communeReceipt: "commune_receipt",
  provinceReceipt: "province_receipt",
  lodgedOn: "lodged_on",
  proposedOn: "proposed_on",
  clockKind: "clock_kind",
  clockStartedOn: "clock_started_on",
  clockDueOn: "clock_due_on",
  officerId: "officer_id",
  resultId: "result_id",
  averageX100: "average_x100",
  stars: "stars",
  agreedChoices: "agreed_choices",
  decisionNumber: "decision_number",
  decidedOn: "decided_on",
  issuedCertificateId: "issued_certificate_id",
  openedBy: "opened_by",
} as const

export async function loadDossier(db: Knex, id: string): Promise<Dossier | null> {
  const row = await db("ocop_dossier")
    .where({ id })
    .whereNull("deleted_at")
    .first<Dossier | undefined>(DOSSIER_COLUMNS)
  return row ?? null
}

/** Reads a dossier and keeps everyone else from changing it until the transaction ends. */
export async function lockDossier(tx: Knex, id: string): Promise<Dossier | null> {
  const row = await tx("ocop_dossier")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first<Dossier | undefined>(DOSSIER_COLUMNS)
  return row ?? null
}

export async function loadDossiersOf(db: Knex, producerId: string): Promise<Dossier[]> {
  return db("ocop_dossier")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .select(DOSSIER_COLUMNS)
}
