import { z } from "@medusajs/framework/zod"
import { isoDay } from "./primitives"

/** Roles in a council. The secretary keeps the minutes; whether a member gives points is `isScoring`. */
export const councilRole = z.enum(["chair", "secretary", "member"])
export type CouncilRole = z.infer<typeof councilRole>

export const sessionState = z.enum(["planned", "open", "closed"])
export type SessionState = z.infer<typeof sessionState>

/**
 * pending: waits its turn; scoring: round 1; discussion: a later round after too wide a gap; agreed: the
 * options are recorded; closed: the result stands; postponed: taken off this session, with a reason.
 */
export const itemState = z.enum(["pending", "scoring", "discussion", "agreed", "closed", "postponed"])
export type ItemState = z.infer<typeof itemState>

/** `sheet`: members score criteria; `total`: the sheet is not known, only a total can be recorded. */
export const itemMode = z.enum(["sheet", "total"])
export type ItemMode = z.infer<typeof itemMode>

export const averagingMethod = z.enum(["mean", "trimmed_mean"])
export type AveragingMethod = z.infer<typeof averagingMethod>

/** How the options that decide minima come about: recorded after discussion, or taken from the members. */
export const minimaMethod = z.enum(["agreed", "least", "majority"])
export type MinimaMethod = z.infer<typeof minimaMethod>

const shortText = z.string().trim().min(1).max(200)
const reason = z.string().trim().min(5).max(2000)
/** A key made by the sender's device: the same key twice is the same sending. */
const clientKey = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
/** Criterion code → points of the chosen option. */
export const scorecardChoices = z
  .record(z.string().max(20), z.number())
  .refine((choices) => Object.keys(choices).length <= 200)

/** Provincial rule of councils; append-only, the newest row whose `validFrom` has come is in force. */
export const councilRuleInput = z.strictObject({
  validFrom: isoDay,
  /** Share of the scoring members that must be present, in whole percent. */
  quorumPercent: z.number().int().min(1).max(100),
  chairMustBePresent: z.boolean(),
  /** Permitted gap between the highest and the lowest total, in points; at most two decimals. */
  maxGapPoints: z.number().min(0).max(100).multipleOf(0.01),
  /** Rounds of scoring at most; a gap that is still too wide then needs the chair's reason. */
  maxRounds: z.number().int().min(1).max(5),
  averaging: averagingMethod,
  minima: minimaMethod,
  /** The regulation it comes from. */
  source: z.string().trim().min(1).max(500),
})
export type CouncilRuleInput = z.infer<typeof councilRuleInput>
export const councilRule = councilRuleInput.extend({
  id: z.string(),
  /** Came with the system as an example; the office should record its own regulation. */
  isExample: z.boolean(),
})
export type CouncilRule = z.infer<typeof councilRule>
/** GET /admin/ocop/councils/rules: every rule, newest first; `current` is today's. */
export const councilRules = z.object({ rules: z.array(councilRule), currentId: z.string().nullable() })
export type CouncilRules = z.infer<typeof councilRules>

export const councilMemberInput = z.strictObject({
  userId: z.string().min(1).max(100),
  fullName: shortText,
  position: z.string().trim().max(200).default(""),
  organisation: shortText,
  role: councilRole,
  /** By default everyone but the secretary scores. */
  isScoring: z.boolean().optional(),
  /** Keeps the rest of the administration; by default the secretary alone. Others reach their sessions only. */
  worksAtOffice: z.boolean().optional(),
})
export type CouncilMemberInput = z.infer<typeof councilMemberInput>

/** POST /admin/ocop/councils, PUT /admin/ocop/councils/{id}: members are the whole new list. */
export const councilInput = z.strictObject({
  name: shortText,
  decisionNumber: z.string().trim().min(1).max(60),
  decidedOn: isoDay,
  validFrom: isoDay,
  validTo: isoDay.nullable(),
  members: z.array(councilMemberInput).min(1).max(60),
})
export type CouncilInput = z.infer<typeof councilInput>

export const councilMember = z.object({
  id: z.string(),
  userId: z.string(),
  fullName: z.string(),
  position: z.string(),
  organisation: z.string(),
  role: councilRole,
  isScoring: z.boolean(),
  worksAtOffice: z.boolean(),
})
export type CouncilMember = z.infer<typeof councilMember>

export const council = councilInput.omit({ members: true }).extend({
  id: z.string(),
  members: z.array(councilMember),
  sessionCount: z.number().int(),
})
export type Council = z.infer<typeof council>
/** GET /admin/ocop/councils. */
export const councilList = z.object({ councils: z.array(council) })
export type CouncilList = z.infer<typeof councilList>

/** POST /admin/ocop/sessions. PUT /admin/ocop/sessions/{id} takes the same without `councilId`. */
export const sessionInput = z.strictObject({
  councilId: z.string().max(100),
  title: shortText,
  heldOn: isoDay,
  place: z.string().trim().max(200).default(""),
  /** Dossiers in state `council`, in the order they are heard. */
  dossierIds: z.array(z.string().max(100)).max(300),
})
export type SessionInput = z.infer<typeof sessionInput>
export const sessionChange = sessionInput.omit({ councilId: true })
export type SessionChange = z.infer<typeof sessionChange>

/** POST /admin/ocop/sessions/{id}/open. */
export const openSessionInput = z.strictObject({ presentMemberIds: z.array(z.string().max(100)).max(60) })
/** POST /admin/ocop/sessions/{id}/attendance: somebody came later or left. */
export const attendanceInput = z.strictObject({ memberId: z.string().max(100), present: z.boolean() })
/** POST …/items/{itemId}/conflict: a member declares a conflict of interest. Never taken back. */
export const conflictInput = z.strictObject({ reason })
/** PUT …/items/{itemId}/draft: criteria may be open. */
export const draftInput = z.strictObject({
  round: z.number().int().min(1).max(5),
  choices: scorecardChoices,
  comment: z.string().max(2000).default(""),
})
export type DraftInput = z.infer<typeof draftInput>
/**
 * POST …/items/{itemId}/scorecard: a whole scorecard, sent once. Repeating it with the same `clientKey`
 * answers the scorecard that was taken (200 instead of 201).
 */
export const scorecardInput = draftInput.extend({ clientKey })
export type ScorecardInput = z.infer<typeof scorecardInput>

/**
 * POST …/items/{itemId}/agree. Sheet: options for the criteria on which members differ (with rule
 * `agreed`; otherwise leave empty). Total: `totalPoints` of the minutes, and `stars` when fewer than its band.
 */
export const agreeInput = z.strictObject({
  choices: scorecardChoices.default({}),
  totalPoints: z.number().min(0).max(100).optional(),
  stars: z.number().int().min(1).max(5).optional(),
  /** Needed when the gap is still too wide after the last round, and for `stars` below the band. */
  reason: reason.optional(),
  /** What the council found that rules the dossier out («Hồ sơ bị loại khi …»): no stars whatever the points. */
  disqualifiedFor: reason.optional(),
})
export type AgreeInput = z.infer<typeof agreeInput>
/** POST …/items/{itemId}/postpone. */
export const postponeInput = z.strictObject({ reason })
/** POST …/items/{itemId}/correct: as `agree`, always with a reason; the average of members stays. */
export const correctInput = agreeInput.extend({ reason })
export type CorrectInput = z.infer<typeof correctInput>
