import type { CouncilRole, ItemState } from "../../../contract"

export interface Viewer {
  /** Null: the office. */
  role: CouncilRole | null
  memberId: string | null
}

/** What decides who may see an item's scorecards. */
export interface Sight {
  state: ItemState
  round: number
  /** All scorecards of the current round are in, and they are a quorum. */
  isComplete: boolean
}

/** Whether every scorecard of a round is in: a later round began only because the earlier ones were. */
function isRoundComplete({ round, isComplete }: Sight, ofRound: number): boolean {
  return ofRound < round || isComplete
}

/**
 * Whether the viewer may read a scorecard. One's own: always. Others': nobody before all are in; then
 * the chair and the secretary, who lead the discussion; members and the office only once the item is
 * closed. An item taken off the session unfinished is never opened to members.
 */
export function maySeeScorecard(
  viewer: Viewer,
  sight: Sight,
  card: { memberId: string; round: number },
): boolean {
  if (viewer.memberId !== null && viewer.memberId === card.memberId) return true
  if (sight.state === "closed") return true
  const leads = viewer.role === "chair" || viewer.role === "secretary"
  return leads && isRoundComplete(sight, card.round)
}

/** Whether totals, gaps and differences of the latest complete round may be told. */
export function leadsDiscussion(viewer: Viewer): boolean {
  return viewer.role === "chair" || viewer.role === "secretary"
}
