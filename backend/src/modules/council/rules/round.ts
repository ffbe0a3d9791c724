import type { CouncilRule, ItemState } from "../../../contract"
import { gapX100 } from "./averages"
import { quorumOfItem, type RosterMember } from "./quorum"

export interface SentTotal {
  memberId: string
  round: number
  totalX100: number
}

/** Where one item's current round stands. */
export interface RoundStanding {
  /** Members who have to score: present and without a conflict, and whoever has sent already. */
  expected: string[]
  sent: string[]
  allSent: boolean
  /**
   * All have sent and they are a quorum. Only then is anything told or opened: marking people absent must
   * not be a way to look at the scorecards of a few.
   */
  isComplete: boolean
  gapX100: number
  isGapTooWide: boolean
}

/** A scorecard of somebody who declared a conflict afterwards is left out of everything. */
export function countedOf<Card extends { memberId: string; round: number }>(
  cards: readonly Card[],
  round: number,
  conflicted: ReadonlySet<string>,
): Card[] {
  return cards.filter((card) => card.round === round && !conflicted.has(card.memberId))
}

export function standingOf(
  roster: readonly RosterMember[],
  conflicted: ReadonlySet<string>,
  cards: readonly SentTotal[],
  round: number,
  rule: Pick<CouncilRule, "maxGapPoints" | "quorumPercent" | "chairMustBePresent">,
): RoundStanding {
  const counted = countedOf(cards, round, conflicted)
  const sent = counted.map(({ memberId }) => memberId)
  const expected = roster
    .filter(
      ({ id, isScoring, present }) => isScoring && !conflicted.has(id) && (present || sent.includes(id)),
    )
    .map(({ id }) => id)
  const allSent = expected.length > 0 && expected.every((id) => sent.includes(id))
  const gap = gapX100(counted.map(({ totalX100 }) => totalX100))
  const isGapTooWide = gap > Math.round(rule.maxGapPoints * 100)
  const isComplete = allSent && quorumOfItem(roster, rule, conflicted, sent).isMet
  return { expected, sent, allSent, isComplete, gapX100: gap, isGapTooWide }
}

/** Whether a complete round opens another one: the gap is too wide and the rule permits one more. */
export function opensDiscussion(
  state: ItemState,
  standing: RoundStanding,
  round: number,
  rule: Pick<CouncilRule, "maxRounds">,
): boolean {
  const isScored = state === "scoring" || state === "discussion"
  return isScored && standing.isComplete && standing.isGapTooWide && round < rule.maxRounds
}
