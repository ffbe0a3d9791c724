import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ItemDetails } from "../contract"
import { loadItems } from "../modules/council/queries/items"
import { loadAgreement, loadResults } from "../modules/council/queries/results"
import { loadConflicts, loadDrafts, loadScorecards } from "../modules/council/queries/scorecards"
import { differencesOf } from "../modules/council/rules/agreed-options"
import { countedOf } from "../modules/council/rules/round"
import { leadsDiscussion, maySeeScorecard } from "../modules/council/rules/visibility"
import { enterSession, rosterOf, ruleOfSession } from "./enter-session"
import { itemNotFound } from "./faults"
import { toResult, toSessionItem } from "./item-view"
import { toScorecard } from "./score-item"

/**
 * One item as the user may see it; see `maySeeScorecard` for whose scorecards are shown when.
 * @throws ApiFaultError 404 SESSION_NOT_FOUND, ITEM_NOT_FOUND
 */
export async function itemPage(
  db: Knex,
  { sessionId, itemId, userId }: { sessionId: string; itemId: string; userId: string },
): Promise<ItemDetails> {
  const { session, viewer } = await enterSession(db, sessionId, userId)
  const item = (await loadItems(db, sessionId)).find(({ id }) => id === itemId)
  if (item === undefined) throw itemNotFound()
  const rule = await ruleOfSession(db, session)
  const roster = await rosterOf(db, session)
  const conflicts = await loadConflicts(db, sessionId, itemId)
  const cards = await loadScorecards(db, itemId)
  const drafts = viewer.memberId === null ? [] : await loadDrafts(db, sessionId, viewer.memberId)
  const draft = drafts.find((each) => each.itemId === itemId)
  const results = (await loadResults(db, sessionId)).filter((each) => each.itemId === itemId)
  const line = toSessionItem({ item, rule, roster, conflicts, totals: cards, draft, results }, viewer)
  const sight = { state: item.state, round: item.round, isComplete: line.allSent }
  const leads = leadsDiscussion(viewer)
  const conflicted = new Set(line.conflictMemberIds)
  const lastComplete = line.allSent ? item.round : item.round - 1
  const agreement = leads || item.state === "closed" ? await loadAgreement(db, itemId) : null
  return {
    ...line,
    sessionId,
    draft:
      draft === undefined
        ? null
        : {
            round: draft.round,
            choices: draft.choices,
            comment: draft.comment,
            savedAt: draft.savedAt.toISOString(),
          },
    scorecards: cards.filter((card) => maySeeScorecard(viewer, sight, card)).map(toScorecard),
    differences: leads
      ? differencesOf(countedOf(cards, lastComplete, conflicted).map(({ choices }) => choices))
      : [],
    agreedChoices: agreement?.choices ?? null,
    results: results.map(toResult),
    conflicts: conflicts
      .filter(({ memberId }) => leads || viewer.role === null || memberId === viewer.memberId)
      .map(({ memberId, reason }) => ({ memberId, reason })),
  }
}
