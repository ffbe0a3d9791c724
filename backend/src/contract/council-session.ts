import { z } from "@medusajs/framework/zod"
import {
  councilMember,
  councilRole,
  councilRule,
  itemMode,
  itemState,
  scorecardChoices,
  sessionState,
} from "./council"
import { isoDay } from "./primitives"

export const scorecard = z.object({
  id: z.string(),
  memberId: z.string(),
  round: z.number().int(),
  choices: scorecardChoices,
  /** Total in hundredths of a point: 6150 is 61.5. */
  totalX100: z.number().int(),
  partsX100: z.object({ A: z.number(), B: z.number(), C: z.number() }),
  comment: z.string(),
  sentAt: z.string(),
})
export type Scorecard = z.infer<typeof scorecard>

export const itemResult = z.object({
  id: z.string(),
  /** 1 is the result of the closing; later ones are corrections. */
  revision: z.number().int(),
  averageX100: z.number().int(),
  band: z.number().int(),
  /** 0: ruled out. */
  stars: z.number().int(),
  blockedBy: z.array(z.object({ criterion: z.string(), star: z.number().int() })),
  agreedChoices: scorecardChoices,
  gapX100: z.number().int(),
  round: z.number().int(),
  scorecardCount: z.number().int(),
  disqualifiedFor: z.string().nullable(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
})
export type ItemResult = z.infer<typeof itemResult>

/** Line of the session page. Totals and choices of others are not on it. */
export const sessionItem = z.object({
  id: z.string(),
  position: z.number().int(),
  dossierId: z.string(),
  dossierVersion: z.number().int(),
  dossierSha256: z.string(),
  productName: z.string(),
  producerName: z.string(),
  rulesetCode: z.string(),
  rulesetVersion: z.number().int(),
  setNo: z.number().int(),
  mode: itemMode,
  state: itemState,
  round: z.number().int(),
  /** Who has to score in this round, and who of them has sent. */
  expectedMemberIds: z.array(z.string()),
  sentMemberIds: z.array(z.string()),
  conflictMemberIds: z.array(z.string()),
  /** All of them have, and they are a quorum. */
  allSent: z.boolean(),
  /** Of the round before, when a gap opened a discussion; to the chair and the secretary only. */
  lastGapX100: z.number().int().nullable(),
  /** What the asking member has to do here. */
  mine: z
    .object({
      isExpected: z.boolean(),
      hasConflict: z.boolean(),
      sentRound: z.number().int().nullable(),
      draftSavedAt: z.string().nullable(),
    })
    .nullable(),
  result: itemResult.nullable(),
  postponedFor: z.string().nullable(),
})
export type SessionItem = z.infer<typeof sessionItem>

export const sessionHead = z.object({
  id: z.string(),
  councilId: z.string(),
  councilName: z.string(),
  title: z.string(),
  heldOn: isoDay,
  place: z.string(),
  state: sessionState,
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  itemCount: z.number().int(),
  closedItemCount: z.number().int(),
  /** Role of the asking user in this council; null for the office. */
  myRole: councilRole.nullable(),
})
export type SessionHead = z.infer<typeof sessionHead>
/** GET /admin/ocop/sessions[?council_id=]: of the asking member's councils; every one for the office. */
export const sessionList = z.object({ sessions: z.array(sessionHead) })
export type SessionList = z.infer<typeof sessionList>

export const quorum = z.object({
  present: z.number().int(),
  scoringMembers: z.number().int(),
  needed: z.number().int(),
  chairPresent: z.boolean(),
  isMet: z.boolean(),
})
export type Quorum = z.infer<typeof quorum>

/** GET /admin/ocop/sessions/{id}; also the answer of every action on the session. */
export const sessionDetails = sessionHead.extend({
  rule: councilRule,
  quorum,
  members: z.array(councilMember.extend({ present: z.boolean() })),
  myMemberId: z.string().nullable(),
  items: z.array(sessionItem),
})
export type SessionDetails = z.infer<typeof sessionDetails>

/** Draft of the asking member. */
export const scorecardDraft = z.object({
  round: z.number().int(),
  choices: scorecardChoices,
  comment: z.string(),
  savedAt: z.string(),
})
export type ScorecardDraft = z.infer<typeof scorecardDraft>

/**
 * GET …/items/{itemId}; also the answer of every action on an item. `scorecards`: one's own; to the chair
 * and the secretary those of a round once all are in; to everyone of the session when the item is closed.
 */
export const itemDetails = sessionItem.extend({
  sessionId: z.string(),
  draft: scorecardDraft.nullable(),
  scorecards: z.array(scorecard),
  /** Criteria on which members differ in the last complete round, with what was chosen; chair, secretary. */
  differences: z.array(z.object({ criterion: z.string(), points: z.array(z.number()) })),
  agreedChoices: scorecardChoices.nullable(),
  /** Every result, the newest first. */
  results: z.array(itemResult),
  conflicts: z.array(z.object({ memberId: z.string(), reason: z.string() })),
})
export type ItemDetails = z.infer<typeof itemDetails>

/** Answer of POST …/scorecard; `isReplay`: this sending had arrived before. */
export const sentScorecard = z.object({
  scorecard,
  isReplay: z.boolean(),
  itemState,
  round: z.number().int(),
})
export type SentScorecard = z.infer<typeof sentScorecard>

/**
 * GET /admin/ocop/sessions/{id}/diary: who did what, in order; for the chair, the secretary and, when the
 * session is closed, the office.
 */
export const sessionDiary = z.object({
  entries: z.array(
    z.object({
      at: z.string(),
      kind: z.string(),
      itemId: z.string().nullable(),
      actorId: z.string(),
      actorRole: z.string(),
      detail: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
})
export type SessionDiary = z.infer<typeof sessionDiary>
