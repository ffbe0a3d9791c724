import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierContent, DossierDraftUpdate } from "../../contract"
import { type ApiFaultError, badRequest, conflict } from "../../lib/api-fault"
import { fold } from "../../lib/fold"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { EDITABLE_STATES } from "../../modules/dossier/rules/dossier-states"
import { updateDossier } from "../../modules/dossier/writers/dossiers"
import { evaluateDraft } from "../../modules/rating/rules/evaluate"
import type { Ruleset } from "../../modules/rating/rules/ruleset"
import { ScoringFaultError } from "../../modules/rating/rules/scoring-fault"
import { rulesetOfDossier } from "../dossier-ruleset"
import { lockOwnDossier } from "../own-dossier"
import { STATE_WORDS } from "../words"

export interface SaveDraftInput {
  dossierId: string
  producerId: string
  update: DossierDraftUpdate
}

/** A draft may change only while the dossier is with its producer. @throws ApiFaultError 409 */
export function checkEditable({ state }: Pick<Dossier, "state">): void {
  if (EDITABLE_STATES.includes(state)) return
  throw conflict(
    "DOSSIER_FROZEN",
    "state",
    `Hồ sơ đang ở «${STATE_WORDS[state]}»: chỉ sửa được khi được trả lại hoặc yêu cầu bổ sung.`,
  )
}

export function staleRevision(): ApiFaultError {
  return conflict(
    "STALE_REVISION",
    "revision",
    "Bản nháp đã được lưu ở nơi khác (một thẻ hoặc thiết bị khác). Tải lại rồi ghi tiếp.",
  )
}

/** Choices must be on the sheet, if there are any; some may still be open. */
function checkChoices(ruleset: Ruleset, setNo: number | null, { choices }: DossierContent): void {
  if (setNo === null) {
    if (Object.keys(choices).length === 0) return
    throw badRequest("SET_MISSING", "setNo", "Chọn bộ sản phẩm trước khi chấm điểm.")
  }
  const set = ruleset.sets?.find(({ no }) => no === setNo)
  if (set === undefined) {
    throw badRequest("SET_UNKNOWN", "setNo", `Bộ tiêu chí ${ruleset.code} không có bộ sản phẩm số ${setNo}.`)
  }
  if (set.parts === null) return
  try {
    evaluateDraft(ruleset, setNo, choices)
  } catch (error) {
    if (!(error instanceof ScoringFaultError)) throw error
    const [fault] = error.faults
    throw badRequest(fault?.code ?? "INVALID_BODY", fault?.field ?? "choices", error.message)
  }
}

/**
 * Saves a draft in the caller's transaction and answers its new revision. Two tabs that write on the
 * same revision: the first wins, the second is told.
 *
 * @throws ApiFaultError 404; 409 DOSSIER_FROZEN, STALE_REVISION; 400 for choices that are not on the sheet
 */
export async function saveDraft(
  tx: Knex,
  { dossierId, producerId, update }: SaveDraftInput,
): Promise<number> {
  const dossier = await lockOwnDossier(tx, dossierId, producerId)
  checkEditable(dossier)
  if (dossier.revision !== update.revision) throw staleRevision()
  checkChoices(await rulesetOfDossier(tx, dossier), update.setNo, update.content)
  // The register names a registered product; its dossier does not rename it.
  const productName = dossier.registeredProductId === null ? update.productName : dossier.productName
  const revision = dossier.revision + 1
  await updateDossier(tx, dossierId, {
    revision,
    productName,
    foldedName: fold(productName),
    setNo: update.setNo,
    draft: update.content,
  })
  return revision
}
