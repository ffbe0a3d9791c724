import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SessionState } from "../contract"
import { badRequest, conflict } from "../lib/api-fault"
import { now } from "../lib/clock"
import { loadItems } from "../modules/council/queries/items"
import { quorumOf } from "../modules/council/rules/quorum"
import {
  FINISHED_ITEM_STATES,
  moveSession,
  SCORING_STATES,
  type SessionAction,
} from "../modules/council/rules/states"
import {
  insertCouncilEvent,
  insertRoster,
  updateAttendance,
  updateSession,
} from "../modules/council/writers/sessions"
import { enterItem } from "./enter-item"
import { actingAs, actorOf, enterSession, rosterOf, ruleOfSession, type SessionEntry } from "./enter-session"
import { notYours, sessionNotOpen } from "./faults"
import { settleRound } from "./settle-round"

const STATE_WORDS: Readonly<Record<SessionState, string>> = {
  planned: "chưa khai mạc",
  open: "đang họp",
  closed: "đã bế mạc",
}

function checkMove(entry: SessionEntry, action: SessionAction): void {
  const by = actingAs(entry, ["chair", "secretary", "office"])
  const move = moveSession(entry.session.state, action, by)
  if (move.ok) return
  if (move.why === "not_by_you") throw notYours(move.by)
  throw conflict(
    "SESSION_STATE",
    "id",
    `Phiên họp ${STATE_WORDS[entry.session.state]}: không làm được việc này.`,
  )
}

async function noteSession(
  tx: Knex,
  entry: SessionEntry,
  kind: string,
  at: Date,
  detail?: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { id: actorId, role: actorRole } = actorOf(entry)
  const note = { sessionId: entry.session.id, kind, actorId, actorRole, at }
  await insertCouncilEvent(tx, detail === undefined ? note : { ...note, detail })
}

export interface OpenSession {
  sessionId: string
  userId: string
  presentMemberIds: readonly string[]
}

/**
 * Opens a session: fixes its rule and its roster, if the quorum is there. Of two who open at once the
 * second is told that it is open.
 * @throws ApiFaultError 409 SESSION_STATE, SESSION_EMPTY, QUORUM_NOT_MET, COUNCIL_RULE_MISSING; 400
 * MEMBER_UNKNOWN; 403 NOT_YOUR_ROLE
 */
export async function openSession(tx: Knex, command: OpenSession): Promise<void> {
  const { sessionId, userId, presentMemberIds } = command
  const entry = await enterSession(tx, sessionId, userId, "change")
  checkMove(entry, "open")
  if ((await loadItems(tx, sessionId)).length === 0) {
    throw conflict("SESSION_EMPTY", "id", "Phiên họp chưa có sản phẩm nào để đánh giá.")
  }
  const rule = await ruleOfSession(tx, entry.session)
  const members = await rosterOf(tx, entry.session)
  const stranger = presentMemberIds.find((id) => !members.some((member) => member.id === id))
  if (stranger !== undefined) {
    throw badRequest("MEMBER_UNKNOWN", "presentMemberIds", `Hội đồng không có thành viên «${stranger}».`)
  }
  const roster = members.map((member) => ({ ...member, present: presentMemberIds.includes(member.id) }))
  const quorum = quorumOf(roster, rule)
  if (!quorum.isMet) {
    throw conflict(
      "QUORUM_NOT_MET",
      "presentMemberIds",
      `Có mặt ${quorum.present}/${quorum.scoringMembers} thành viên chấm điểm, cần ít nhất ${quorum.needed}` +
        (rule.chairMustBePresent ? ` và có Chủ tịch Hội đồng.` : "."),
    )
  }
  const at = now()
  await insertRoster(tx, sessionId, roster)
  await updateSession(tx, sessionId, { state: "open", rule_id: rule.id, opened_at: at })
  await noteSession(tx, entry, "opened", at, { quorum })
}

export interface ChangeAttendance {
  sessionId: string
  userId: string
  memberId: string
  present: boolean
}

/** Somebody comes later or leaves; who leaves is no longer waited for. @throws as `openSession` */
export async function changeAttendance(tx: Knex, command: ChangeAttendance): Promise<void> {
  const { sessionId, userId, memberId, present } = command
  const entry = await enterSession(tx, sessionId, userId, "change")
  actingAs(entry, ["chair", "secretary"])
  if (entry.session.state !== "open") throw sessionNotOpen()
  const roster = await rosterOf(tx, entry.session)
  if (!roster.some(({ id }) => id === memberId)) {
    throw badRequest("MEMBER_UNKNOWN", "memberId", `Phiên họp không có thành viên «${memberId}».`)
  }
  const at = now()
  await updateAttendance(tx, sessionId, memberId, present)
  await noteSession(tx, entry, "attendance", at, { memberId, present })
  const scoring = (await loadItems(tx, sessionId)).filter(({ state }) => SCORING_STATES.includes(state))
  for (const { id } of scoring) {
    await settleRound(tx, await enterItem(tx, { sessionId, itemId: id, userId }), at)
  }
}

/**
 * Closes a session whose items are all closed or postponed.
 * @throws ApiFaultError 409 SESSION_ITEMS_OPEN, SESSION_STATE; 403 NOT_YOUR_ROLE
 */
export async function closeSession(
  tx: Knex,
  { sessionId, userId }: { sessionId: string; userId: string },
): Promise<void> {
  const entry = await enterSession(tx, sessionId, userId, "change")
  checkMove(entry, "close")
  const open = (await loadItems(tx, sessionId)).filter(({ state }) => !FINISHED_ITEM_STATES.includes(state))
  const [first] = open
  if (first !== undefined) {
    throw conflict(
      "SESSION_ITEMS_OPEN",
      "id",
      `Còn ${open.length} sản phẩm chưa chốt, ví dụ «${first.productName}». Chốt hoặc hoãn rồi bế mạc.`,
    )
  }
  const at = now()
  await updateSession(tx, sessionId, { state: "closed", closed_at: at })
  await noteSession(tx, entry, "closed", at)
}
