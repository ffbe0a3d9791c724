import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DraftInput } from "../contract"
import { now } from "../lib/clock"
import { loadScorecards } from "../modules/council/queries/scorecards"
import { upsertDraft } from "../modules/council/writers/scoring"
import { evaluateDraft } from "../modules/rating/rules/evaluate"
import { enterOpenItem, type ItemCommand } from "./enter-item"
import { asScoringRefusal } from "./faults"
import { alreadySent, checkMayScore, memberIdOf, rulesetOf } from "./may-score"

/**
 * Keeps a member's unfinished scorecard; the newest one wins.
 * @throws ApiFaultError as `sendScorecard`, but for missing criteria
 */
export async function saveDraft(
  tx: Knex,
  { input, ...command }: ItemCommand & { input: DraftInput },
): Promise<{ savedAt: string }> {
  const entry = await enterOpenItem(tx, command)
  await checkMayScore(tx, entry, input.round)
  const memberId = memberIdOf(entry)
  const cards = await loadScorecards(tx, entry.item.id)
  if (cards.some((card) => card.memberId === memberId && card.round === input.round)) {
    throw alreadySent()
  }
  const ruleset = await rulesetOf(tx, entry)
  try {
    evaluateDraft(ruleset, entry.item.setNo, input.choices)
  } catch (error) {
    throw asScoringRefusal(error)
  }
  const savedAt = now()
  await upsertDraft(tx, entry.item.id, memberId, input, savedAt)
  return { savedAt: savedAt.toISOString() }
}
