import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SessionDiary } from "../contract"
import { loadSessionEvents } from "../modules/council/queries/results"
import { actingAs, enterSession } from "./enter-session"

/**
 * Who did what in a session, in order. It tells of gaps, so the office reads it after the closing.
 * @throws ApiFaultError 404 SESSION_NOT_FOUND; 403 NOT_YOUR_ROLE
 */
export async function sessionDiary(db: Knex, sessionId: string, userId: string): Promise<SessionDiary> {
  const entry = await enterSession(db, sessionId, userId)
  const isOver = entry.session.state === "closed"
  actingAs(entry, isOver ? ["chair", "secretary", "office"] : ["chair", "secretary"])
  const events = await loadSessionEvents(db, sessionId)
  return { entries: events.map(({ at, ...event }) => ({ at: at.toISOString(), ...event })) }
}
