import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ApiFaultError, badRequest } from "../../lib/api-fault"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadEvidence, type EvidenceRecord } from "../../modules/dossier/queries/evidence-records"
import { insertEvidence } from "../../modules/dossier/writers/evidence"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { sheetOf } from "../../modules/rating/rules/sheet"
import { rulesetOfDossier } from "../dossier-ruleset"
import { checkEditable } from "../draft/save-draft"
import { lockOwnDossier } from "../own-dossier"
import { MAX_DOSSIER_BYTES, megabytes } from "./limits"

export interface AddEvidenceInput {
  producerId: string
  file: EvidenceRecord
}

/** Refuses what would make a dossier's files too large together. @throws ApiFaultError 413 */
export function checkTotal(held: readonly { bytes: number }[], added: number): void {
  const total = held.reduce((sum, { bytes }) => sum + bytes, added)
  if (total <= MAX_DOSSIER_BYTES) return
  throw new ApiFaultError(413, {
    code: "EVIDENCE_TOTAL_TOO_LARGE",
    field: "file",
    message: `Tổng tài liệu của hồ sơ quá giới hạn ${megabytes(MAX_DOSSIER_BYTES)}: bỏ bớt hoặc giảm cỡ tệp.`,
  })
}

/** A file for a criterion must name one of the dossier's sheet. @throws ApiFaultError 400 */
export function checkCriterion(
  ruleset: Ruleset,
  { setNo }: Pick<Dossier, "setNo">,
  criterion: string | null,
): void {
  if (criterion === null) return
  const set = ruleset.sets?.find(({ no }) => no === setNo)
  if (set?.parts && sheetOf(ruleset, set.no).byCode.has(criterion)) return
  throw badRequest(
    "CRITERION_UNKNOWN",
    "criterion",
    `Phiếu chấm của hồ sơ không có tiêu chí «${criterion.slice(0, 40)}».`,
  )
}

/**
 * Adds a stored file to a dossier's draft in the caller's transaction. Idempotent by content: the same
 * bytes for the same purpose again (a reply that was lost) answer the row that is there.
 *
 * @returns the id of the row, and whether the stored file is the one it uses
 */
export async function addEvidence(
  tx: Knex,
  { producerId, file }: AddEvidenceInput,
): Promise<{ id: string; isNew: boolean }> {
  const dossier = await lockOwnDossier(tx, file.dossierId, producerId)
  checkEditable(dossier)
  checkCriterion(await rulesetOfDossier(tx, dossier), dossier, file.criterion)
  const held = await loadEvidence(tx, dossier.id)
  const same = held.find(
    (each) =>
      each.sha256 === file.sha256 &&
      each.criterion === file.criterion &&
      each.documentKind === file.documentKind,
  )
  if (same !== undefined) return { id: same.id, isNew: false }
  checkTotal(held, file.bytes)
  await insertEvidence(tx, file)
  return { id: file.id, isNew: true }
}
