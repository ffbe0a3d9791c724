import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IsoDay } from "../../../lib/local-day"
import { EVIDENCE_COLUMNS, loadEvidence, type EvidenceRecord } from "../queries/evidence-records"

function toColumns(record: EvidenceRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(EVIDENCE_COLUMNS).map(([field, column]) => [
      column,
      record[field as keyof EvidenceRecord],
    ]),
  )
}

/** Adds a file to a dossier's draft in the caller's transaction. */
export async function insertEvidence(tx: Knex, record: EvidenceRecord): Promise<void> {
  await tx("ocop_dossier_evidence").insert(toColumns(record))
}

/**
 * Gives a new dossier the files of an earlier one: rows of its own over the same stored files. Files of
 * criteria that are not on today's sheet stay behind.
 */
export async function copyEvidence(
  tx: Knex,
  fromDossierId: string,
  toDossierId: string,
  criteria: readonly string[],
): Promise<void> {
  const files = await loadEvidence(tx, fromDossierId)
  for (const file of files) {
    if (file.criterion !== null && !criteria.includes(file.criterion)) continue
    await insertEvidence(tx, { ...file, id: generateEntityId(undefined, "dosf"), dossierId: toDossierId })
  }
}

/** Takes a file out of the draft; its row stays for the versions that name it. */
export async function markEvidenceRemoved(tx: Knex, id: string, day: IsoDay): Promise<void> {
  await tx("ocop_dossier_evidence").where({ id }).update({ removed_on: day, updated_at: tx.fn.now() })
}

/** Deletes the row of a file that was never lodged. */
export async function deleteEvidence(tx: Knex, id: string): Promise<void> {
  await tx("ocop_dossier_evidence").where({ id }).del()
}
