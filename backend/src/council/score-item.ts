import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Scorecard, ScorecardInput, SentScorecard } from "../contract"
import { conflict, type ApiFaultError } from "../lib/api-fault"
import { canonicalJson } from "../lib/canonical-json"
import { now } from "../lib/clock"
import { refusingDuplicates } from "../lib/unique-violation"
import { findByClientKey, loadScorecards, type ScorecardRow } from "../modules/council/queries/scorecards"
import { deleteDraft, insertScorecard } from "../modules/council/writers/scoring"
import { evaluate, type Evaluation } from "../modules/rating/rules/evaluate"
import { toHundredths } from "../modules/rating/rules/points"
import { enterItem, type ItemCommand, type ItemEntry } from "./enter-item"
import { asScoringRefusal } from "./faults"
import { alreadySent, checkMayScore, memberIdOf, rulesetOf } from "./may-score"
import { settleRound } from "./settle-round"

export function toScorecard(row: ScorecardRow): Scorecard {
  const { id, memberId, round, choices, totalX100, comment } = row
  const partsX100 = { A: row.partAX100, B: row.partBX100, C: row.partCX100 }
  return { id, memberId, round, choices, totalX100, partsX100, comment, sentAt: row.sentAt.toISOString() }
}

async function evaluateCard(
  tx: Knex,
  entry: ItemEntry,
  choices: ScorecardInput["choices"],
): Promise<Evaluation> {
  const ruleset = await rulesetOf(tx, entry)
  try {
    return evaluate(ruleset, entry.item.setNo, choices)
  } catch (error) {
    throw asScoringRefusal(error)
  }
}

function saysTheSame(row: ScorecardRow, input: ScorecardInput): boolean {
  const { round, choices, comment } = input
  return (
    canonicalJson({ round: row.round, choices: row.choices, comment: row.comment }) ===
    canonicalJson({ round, choices, comment })
  )
}

const clientKeyReused = (): ApiFaultError =>
  conflict("CLIENT_KEY_REUSED", "clientKey", "Khóa gửi này đã dùng cho một phiếu khác. Tạo khóa mới.")

/** The scorecard this sending became before, if it is a repeat. @throws ApiFaultError 409 */
async function replayOf(
  tx: Knex,
  { item }: ItemEntry,
  memberId: string,
  input: ScorecardInput,
): Promise<ScorecardRow | null> {
  const byKey = await findByClientKey(tx, memberId, input.clientKey)
  if (byKey !== null) {
    if (byKey.itemId === item.id && saysTheSame(byKey, input)) return byKey
    throw clientKeyReused()
  }
  const sent = (await loadScorecards(tx, item.id)).find(
    (card) => card.memberId === memberId && card.round === input.round,
  )
  if (sent === undefined) return null
  if (saysTheSame(sent, input)) return sent
  throw alreadySent()
}

/**
 * Takes a member's whole scorecard. Idempotent: the same sending again, also after the item has closed,
 * answers the scorecard taken the first time. What was sent is never changed. The last scorecard of a
 * round with too wide a gap opens the discussion.
 * @throws ApiFaultError 400 for choices the sheet does not have; 409 ITEM_NOT_SCORING, ROUND_OVER,
 * CONFLICT_DECLARED, NOT_PRESENT, SCORECARD_ALREADY_SENT, CLIENT_KEY_REUSED; 403, 404
 */
export async function sendScorecard(
  tx: Knex,
  { input, ...command }: ItemCommand & { input: ScorecardInput },
): Promise<SentScorecard> {
  const entry = await enterItem(tx, command)
  const memberId = memberIdOf(entry)
  const known = await replayOf(tx, entry, memberId, input)
  if (known !== null) {
    const { state, round } = entry.item
    return { scorecard: toScorecard(known), isReplay: true, itemState: state, round }
  }
  await checkMayScore(tx, entry, input.round)
  const { total, parts } = await evaluateCard(tx, entry, input.choices)
  const sentAt = now()
  const card = {
    itemId: entry.item.id,
    memberId,
    round: input.round,
    clientKey: input.clientKey,
    choices: input.choices,
    totalX100: toHundredths(total),
    partAX100: toHundredths(parts.A),
    partBX100: toHundredths(parts.B),
    partCX100: toHundredths(parts.C),
    comment: input.comment,
    sentAt,
  }
  // The item is held, but the same key may come for another item at the same time.
  const row = await refusingDuplicates(() => insertScorecard(tx, card), clientKeyReused)
  await deleteDraft(tx, entry.item.id, memberId)
  const { state, round } = await settleRound(tx, entry, sentAt)
  return { scorecard: toScorecard(row), isReplay: false, itemState: state, round }
}
