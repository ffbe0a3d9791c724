import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SentTotal } from "../rules/round"

export interface ScorecardRow extends SentTotal {
  id: string
  itemId: string
  clientKey: string
  choices: Record<string, number>
  partAX100: number
  partBX100: number
  partCX100: number
  comment: string
  sentAt: Date
}

const TOTALS = { itemId: "item_id", memberId: "member_id", round: "round", totalX100: "total_x100" }

const COLUMNS = {
  ...TOTALS,
  id: "id",
  clientKey: "client_key",
  choices: "choices",
  partAX100: "part_a_x100",
  partBX100: "part_b_x100",
  partCX100: "part_c_x100",
  comment: "comment",
  sentAt: "sent_at",
}

const ofSession = (db: Knex, table: string, sessionId: string): Knex.QueryBuilder =>
  db(table).whereIn("item_id", db("ocop_council_item").where({ session_id: sessionId }).select("id"))

/** Scorecards of an item with their choices, in the order they came. */
export async function loadScorecards(db: Knex, itemId: string): Promise<ScorecardRow[]> {
  return db("ocop_scorecard").where({ item_id: itemId }).orderBy(["sent_at", "id"]).select(COLUMNS)
}

/** Totals of every scorecard of a session, without choices. */
export async function loadTotals(db: Knex, sessionId: string): Promise<(SentTotal & { itemId: string })[]> {
  return ofSession(db, "ocop_scorecard", sessionId).select(TOTALS)
}

/** The member's scorecard of that key, whatever the item; null when the key is new. */
export async function findByClientKey(
  db: Knex,
  memberId: string,
  clientKey: string,
): Promise<ScorecardRow | null> {
  const row = await db("ocop_scorecard")
    .where({ member_id: memberId, client_key: clientKey })
    .first<ScorecardRow | undefined>(COLUMNS)
  return row ?? null
}

export interface ConflictRow {
  itemId: string
  memberId: string
  reason: string
}

const CONFLICT = { itemId: "item_id", memberId: "member_id", reason: "reason" }

/** Conflicts declared in a session, or for one item of it. */
export async function loadConflicts(db: Knex, sessionId: string, itemId?: string): Promise<ConflictRow[]> {
  const query = ofSession(db, "ocop_council_conflict", sessionId).orderBy("declared_at")
  if (itemId !== undefined) void query.where({ item_id: itemId })
  return query.select(CONFLICT)
}

export interface DraftRow {
  itemId: string
  round: number
  choices: Record<string, number>
  comment: string
  savedAt: Date
}

/** One member's drafts in a session. */
export async function loadDrafts(db: Knex, sessionId: string, memberId: string): Promise<DraftRow[]> {
  return ofSession(db, "ocop_scorecard_draft", sessionId).where({ member_id: memberId }).select({
    itemId: "item_id",
    round: "round",
    choices: "choices",
    comment: "comment",
    savedAt: "saved_at",
  })
}
