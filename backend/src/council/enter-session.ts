import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../lib/actor"
import { conflict } from "../lib/api-fault"
import { loadCouncilRules, type RecordedRule } from "../modules/council/queries/council-rules"
import { loadMembers } from "../modules/council/queries/councils"
import {
  loadRoster,
  loadSeat,
  loadSession,
  lockSession,
  type SessionRow,
} from "../modules/council/queries/sessions"
import type { RosterMember } from "../modules/council/rules/quorum"
import { ruleOn } from "../modules/council/rules/rule-on"
import type { CouncilActing } from "../modules/council/rules/states"
import type { Viewer } from "../modules/council/rules/visibility"
import { isOfficeUser } from "./office-user"
import { notYours, sessionNotFound } from "./faults"

export interface SessionEntry {
  session: SessionRow
  userId: string
  viewer: Viewer
}

/**
 * Lets a user into a session: a member of its council, or the office. Everybody else is told that there
 * is no such session.
 * @param hold keeps the session's row until the transaction ends; see `lockSession`
 * @throws ApiFaultError 404 SESSION_NOT_FOUND
 */
export async function enterSession(
  db: Knex,
  sessionId: string,
  userId: string,
  hold?: "change" | "use",
): Promise<SessionEntry> {
  const session = await (hold === undefined ? loadSession(db, sessionId) : lockSession(db, sessionId, hold))
  if (session === null) throw sessionNotFound()
  const seat = await loadSeat(db, session, userId)
  if (seat !== null) return { session, userId, viewer: { role: seat.role, memberId: seat.memberId } }
  if (!(await isOfficeUser(db, userId))) throw sessionNotFound()
  return { session, userId, viewer: { role: null, memberId: null } }
}

/** What the person acts as. @throws ApiFaultError 403 for a plain member */
export function actingAs({ viewer }: SessionEntry, allowed: readonly CouncilActing[]): CouncilActing {
  const acting = viewer.role ?? "office"
  if (acting === "member" || !allowed.includes(acting)) throw notYours(allowed)
  return acting
}

export function actorOf({ viewer, userId }: SessionEntry): Actor {
  if (viewer.role === null) return { id: userId, role: "office" }
  return { id: userId, role: viewer.role === "member" ? "council_member" : viewer.role }
}

/**
 * The rule of a session: the one it was opened under, or for a planned one that of its day.
 * @throws ApiFaultError 409 COUNCIL_RULE_MISSING
 */
export async function ruleOfSession(db: Knex, session: SessionRow): Promise<RecordedRule> {
  const rules = await loadCouncilRules(db)
  const rule =
    session.ruleId === null ? ruleOn(rules, session.heldOn) : rules.find(({ id }) => id === session.ruleId)
  if (rule !== null && rule !== undefined) return rule
  throw conflict(
    "COUNCIL_RULE_MISSING",
    "heldOn",
    `Chưa có quy chế Hội đồng áp dụng cho ngày ${session.heldOn}. Ghi quy chế trước khi họp.`,
  )
}

/** Who belongs to the session: its roster; before it opens the council's members, nobody present. */
export async function rosterOf(db: Knex, session: SessionRow): Promise<RosterMember[]> {
  if (session.state !== "planned") return loadRoster(db, session.id)
  const members = await loadMembers(db, session.councilId)
  return members.map(({ id, role, isScoring }) => ({ id, role, isScoring, present: false }))
}
