import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DraftInput } from "../../../contract"
import type { AgreementRow, ResultRow } from "../queries/results"
import type { ScorecardRow } from "../queries/scorecards"

/** Appends a scorecard; a second one of a round breaks its unique key. */
export async function insertScorecard(tx: Knex, card: Omit<ScorecardRow, "id">): Promise<ScorecardRow> {
  const id = generateEntityId(undefined, "scrd")
  await tx("ocop_scorecard").insert({
    id,
    item_id: card.itemId,
    member_id: card.memberId,
    round: card.round,
    client_key: card.clientKey,
    choices: JSON.stringify(card.choices),
    total_x100: card.totalX100,
    part_a_x100: card.partAX100,
    part_b_x100: card.partBX100,
    part_c_x100: card.partCX100,
    comment: card.comment,
    sent_at: card.sentAt,
  })
  return { id, ...card }
}

/** Keeps the newest draft of a member for an item. */
export async function upsertDraft(
  tx: Knex,
  itemId: string,
  memberId: string,
  draft: DraftInput,
  at: Date,
): Promise<void> {
  await tx("ocop_scorecard_draft")
    .insert({
      id: generateEntityId(undefined, "cdrf"),
      item_id: itemId,
      member_id: memberId,
      round: draft.round,
      choices: JSON.stringify(draft.choices),
      comment: draft.comment,
      saved_at: at,
    })
    .onConflict(tx.raw("(item_id, member_id) where deleted_at is null"))
    .merge(["round", "choices", "comment", "saved_at"])
}

export async function deleteDraft(tx: Knex, itemId: string, memberId: string): Promise<void> {
  await tx("ocop_scorecard_draft").where({ item_id: itemId, member_id: memberId }).delete()
}

export async function insertConflict(
  tx: Knex,
  conflict: { itemId: string; memberId: string; reason: string; at: Date },
): Promise<void> {
  await tx("ocop_council_conflict").insert({
    id: generateEntityId(undefined, "ccon"),
    item_id: conflict.itemId,
    member_id: conflict.memberId,
    reason: conflict.reason,
    declared_at: conflict.at,
  })
}

export async function insertAgreement(
  tx: Knex,
  agreement: AgreementRow & { recordedBy: string; recordedAt: Date },
): Promise<void> {
  await tx("ocop_council_agreement").insert({
    id: generateEntityId(undefined, "cagr"),
    item_id: agreement.itemId,
    revision: agreement.revision,
    choices: JSON.stringify(agreement.choices),
    total_x100: agreement.totalX100,
    stars: agreement.stars,
    reason: agreement.reason,
    disqualified_for: agreement.disqualifiedFor,
    recorded_by: agreement.recordedBy,
    recorded_at: agreement.recordedAt,
  })
}

/** Appends a result: revision 1 closes the item, later ones correct it. @returns its id */
export async function insertResult(tx: Knex, result: Omit<ResultRow, "id">): Promise<string> {
  const id = generateEntityId(undefined, "cres")
  await tx("ocop_council_result").insert({
    id,
    item_id: result.itemId,
    dossier_id: result.dossierId,
    revision: result.revision,
    average_x100: result.averageX100,
    band: result.band,
    stars: result.stars,
    blocked_by: JSON.stringify(result.blockedBy),
    agreed_choices: JSON.stringify(result.agreedChoices),
    gap_x100: result.gapX100,
    round: result.round,
    scorecard_count: result.scorecardCount,
    disqualified_for: result.disqualifiedFor,
    reason: result.reason,
    recorded_by: result.recordedBy,
    recorded_at: result.recordedAt,
  })
  return id
}
