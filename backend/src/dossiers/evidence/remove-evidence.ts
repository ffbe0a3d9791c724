import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { notFound } from "../../lib/api-fault"
import { today } from "../../lib/local-day"
import { isStoredFileNeeded, loadEvidenceFile } from "../../modules/dossier/queries/evidence-records"
import { deleteEvidence, markEvidenceRemoved } from "../../modules/dossier/writers/evidence"
import { loadVersionContent, loadVersionHeads } from "../../modules/dossier/queries/versions"
import { checkEditable } from "../draft/save-draft"
import { lockOwnDossier } from "../own-dossier"

export interface RemoveEvidenceInput {
  dossierId: string
  producerId: string
  evidenceId: string
}

export function evidenceNotFound() {
  return notFound("EVIDENCE_NOT_FOUND", "evidenceId", "Không có tài liệu này trong hồ sơ.")
}

async function isFrozen(tx: Knex, dossierId: string, evidenceId: string): Promise<boolean> {
  for (const { no } of await loadVersionHeads(tx, dossierId)) {
    // Ids are random and quoted in the canonical JSON: no other value can read the same.
    if ((await loadVersionContent(tx, dossierId, no))?.includes(`"${evidenceId}"`) === true) return true
  }
  return false
}

/**
 * Takes a file out of the draft, in the caller's transaction. What a frozen version names is kept for it.
 * @returns the key of a stored file nobody needs any more, or null
 */
export async function removeEvidence(
  tx: Knex,
  { dossierId, producerId, evidenceId }: RemoveEvidenceInput,
): Promise<string | null> {
  checkEditable(await lockOwnDossier(tx, dossierId, producerId))
  const file = await loadEvidenceFile(tx, dossierId, evidenceId)
  if (file === null || file.removedOn !== null) throw evidenceNotFound()
  if (await isFrozen(tx, dossierId, evidenceId)) {
    await markEvidenceRemoved(tx, evidenceId, today())
    return null
  }
  await deleteEvidence(tx, evidenceId)
  return (await isStoredFileNeeded(tx, file.storageKey)) ? null : file.storageKey
}
