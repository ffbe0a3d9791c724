import type { CouncilRole, CouncilRule, Quorum } from "../../../contract"

export interface RosterMember {
  id: string
  role: CouncilRole
  isScoring: boolean
  present: boolean
}

/** Least number of members that is the share or more; at least one. */
export function quorumNeeded(members: number, quorumPercent: number): number {
  return Math.max(1, Math.ceil((members * quorumPercent) / 100))
}

/**
 * Quorum of a session, or of one item: members in `conflicted` are left out on both sides, so that a
 * conflict neither helps nor hinders. Only members who score count; the chair must be there where the
 * rule says so, also a chair who has a conflict with one item.
 */
export function quorumOf(
  roster: readonly RosterMember[],
  rule: Pick<CouncilRule, "quorumPercent" | "chairMustBePresent">,
  conflicted: ReadonlySet<string> = new Set(),
): Quorum {
  const scoring = roster.filter(({ id, isScoring }) => isScoring && !conflicted.has(id))
  const present = scoring.filter((member) => member.present).length
  const needed = quorumNeeded(scoring.length, rule.quorumPercent)
  const chairPresent = roster.some((member) => member.role === "chair" && member.present)
  const isMet = present >= needed && (chairPresent || !rule.chairMustBePresent)
  return { present, scoringMembers: scoring.length, needed, chairPresent, isMet }
}

/**
 * Quorum of one item once scorecards are in: who has sent counts as present. The chair has to be in the
 * room, but may have a conflict with the item.
 */
export function quorumOfItem(
  roster: readonly RosterMember[],
  rule: Pick<CouncilRule, "quorumPercent" | "chairMustBePresent">,
  conflicted: ReadonlySet<string>,
  sent: readonly string[],
): Quorum {
  const senders = roster.map((member) => ({ ...member, present: sent.includes(member.id) }))
  const counted = quorumOf(senders, { ...rule, chairMustBePresent: false }, conflicted)
  const chairPresent = roster.some((member) => member.role === "chair" && member.present)
  return { ...counted, chairPresent, isMet: counted.isMet && (chairPresent || !rule.chairMustBePresent) }
}
