import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DocumentKind } from "../../../contract"
import type { IsoDay } from "../../../lib/local-day"

export interface EvidenceRecord {
  id: string
  dossierId: string
  criterion: string | null
  documentKind: DocumentKind | null
  fileName: string
  mediaType: string
  bytes: number
  sha256: string
  storageKey: string
  uploadedBy: string
  uploadedOn: IsoDay
  removedOn: IsoDay | null
}

export const EVIDENCE_COLUMNS = {
  id: "id",
  dossierId: "dossier_id",
  criterion: "criterion",
  documentKind: "document_kind",
  fileName: "file_name",
  mediaType: "media_type",
  bytes: "bytes",
  sha256: "sha256",
  storageKey: "storage_key",
  uploadedBy: "uploaded_by",
  uploadedOn: "uploaded_on",
  removedOn: "removed_on",
} as const

/** The files of the draft as it is: what was taken out is left out. */
export async function loadEvidence(db: Knex, dossierId: string): Promise<EvidenceRecord[]> {
  return db("ocop_dossier_evidence")
    .where({ dossier_id: dossierId })
    .whereNull("removed_on")
    .whereNull("deleted_at")
    .orderBy("id")
    .select(EVIDENCE_COLUMNS)
}

/** One file of a dossier, also one that was taken out of the draft after it had been lodged. */
export async function loadEvidenceFile(
  db: Knex,
  dossierId: string,
  id: string,
): Promise<EvidenceRecord | null> {
  const row = await db("ocop_dossier_evidence")
    .where({ dossier_id: dossierId, id })
    .whereNull("deleted_at")
    .first<EvidenceRecord | undefined>(EVIDENCE_COLUMNS)
  return row ?? null
}

/** True when a row still needs the stored file. */
export async function isStoredFileNeeded(db: Knex, storageKey: string): Promise<boolean> {
  const row = await db("ocop_dossier_evidence")
    .where({ storage_key: storageKey })
    .whereNull("deleted_at")
    .first<{ id: string } | undefined>("id")
  return row !== undefined
}
