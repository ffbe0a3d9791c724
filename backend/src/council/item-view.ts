import type { ItemResult, SessionItem } from "../contract"
import type { RecordedRule } from "../modules/council/queries/council-rules"
import type { ItemRow } from "../modules/council/queries/items"
import type { ResultRow } from "../modules/council/queries/results"
import type { ConflictRow, DraftRow } from "../modules/council/queries/scorecards"
import type { RosterMember } from "../modules/council/rules/quorum"
import { standingOf, type SentTotal } from "../modules/council/rules/round"
import { leadsDiscussion, type Viewer } from "../modules/council/rules/visibility"

/** Everything one item's view is made of; a session reads it for all of its items at once. */
export interface ItemFacts {
  item: ItemRow
  rule: RecordedRule
  roster: readonly RosterMember[]
  conflicts: readonly ConflictRow[]
  totals: readonly SentTotal[]
  /** The asking member's. */
  draft: DraftRow | undefined
  /** The newest first. */
  results: readonly ResultRow[]
}

export function toResult({
  itemId: _item,
  dossierId: _dossier,
  recordedAt,
  ...result
}: ResultRow): ItemResult {
  return { ...result, recordedAt: recordedAt.toISOString() }
}

function mineOf(facts: ItemFacts, expected: readonly string[], memberId: string): SessionItem["mine"] {
  const rounds = facts.totals.filter((each) => each.memberId === memberId).map(({ round }) => round)
  return {
    isExpected: expected.includes(memberId),
    hasConflict: facts.conflicts.some((each) => each.memberId === memberId),
    sentRound: rounds.length === 0 ? null : Math.max(...rounds),
    draftSavedAt: facts.draft?.savedAt.toISOString() ?? null,
  }
}

/**
 * The gap that is told to those who lead the discussion: of the current round once it is complete,
 * before that of the round that opened this discussion.
 */
function lastGapOf(
  { item, rule, roster, totals }: ItemFacts,
  conflicted: ReadonlySet<string>,
): number | null {
  const current = standingOf(roster, conflicted, totals, item.round, rule)
  if (current.isComplete) return current.gapX100
  return item.round > 1 ? standingOf(roster, conflicted, totals, item.round - 1, rule).gapX100 : null
}

/** One item as the viewer may see it: members are not told who else has sent, nor any total or gap. */
export function toSessionItem(facts: ItemFacts, viewer: Viewer): SessionItem {
  const { item, rule, roster, totals } = facts
  const conflictMemberIds = facts.conflicts.map(({ memberId }) => memberId)
  const conflicted = new Set(conflictMemberIds)
  const standing = standingOf(roster, conflicted, totals, item.round, rule)
  const isPlain = viewer.role === "member" && item.state !== "closed"
  const result = facts.results[0]
  return {
    id: item.id,
    position: item.position,
    dossierId: item.dossierId,
    dossierVersion: item.dossierVersion,
    dossierSha256: item.dossierSha256,
    productName: item.productName,
    producerName: item.producerName,
    rulesetCode: item.rulesetCode,
    rulesetVersion: item.rulesetVersion,
    setNo: item.setNo,
    mode: item.mode,
    state: item.state,
    round: item.round,
    postponedFor: item.postponedFor,
    expectedMemberIds: item.mode === "sheet" ? standing.expected : [],
    sentMemberIds: standing.sent.filter((id) => !isPlain || id === viewer.memberId),
    conflictMemberIds,
    allSent: standing.isComplete,
    lastGapX100: leadsDiscussion(viewer) || item.state === "closed" ? lastGapOf(facts, conflicted) : null,
    mine: viewer.memberId === null ? null : mineOf(facts, standing.expected, viewer.memberId),
    result: result === undefined ? null : toResult(result),
  }
}
