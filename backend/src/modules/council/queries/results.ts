import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ItemResult } from "../../../contract"

export interface ResultRow extends Omit<ItemResult, "recordedAt"> {
  itemId: string
  dossierId: string
  recordedAt: Date
}

const COLUMNS = {
  id: "id",
  itemId: "item_id",
  dossierId: "dossier_id",
  revision: "revision",
  averageX100: "average_x100",
  band: "band",
  stars: "stars",
  blockedBy: "blocked_by",
  agreedChoices: "agreed_choices",
  gapX100: "gap_x100",
  round: "round",
  scorecardCount: "scorecard_count",
  disqualifiedFor: "disqualified_for",
  reason: "reason",
  recordedBy: "recorded_by",
  recordedAt: "recorded_at",
}

/** Results of a session's items, corrections included, the newest first. */
export async function loadResults(db: Knex, sessionId: string): Promise<ResultRow[]> {
  return db("ocop_council_result")
    .whereIn("item_id", db("ocop_council_item").where({ session_id: sessionId }).select("id"))
    .orderBy("revision", "desc")
    .select(COLUMNS)
}

export interface AgreementRow {
  itemId: string
  revision: number
  choices: Record<string, number>
  totalX100: number | null
  stars: number | null
  reason: string | null
  disqualifiedFor: string | null
}

/** What was agreed on for an item last; null before. */
export async function loadAgreement(db: Knex, itemId: string): Promise<AgreementRow | null> {
  const row = await db("ocop_council_agreement")
    .where({ item_id: itemId })
    .orderBy("revision", "desc")
    .first<AgreementRow | undefined>({
      itemId: "item_id",
      revision: "revision",
      choices: "choices",
      totalX100: "total_x100",
      stars: "stars",
      reason: "reason",
      disqualifiedFor: "disqualified_for",
    })
  return row ?? null
}

export interface EventRow {
  itemId: string | null
  kind: string
  actorId: string
  actorRole: string
  detail: Record<string, unknown> | null
  at: Date
}

/** What happened in a session, in order. */
export async function loadSessionEvents(db: Knex, sessionId: string): Promise<EventRow[]> {
  return db("ocop_council_event").where({ session_id: sessionId }).orderBy(["at", "id"]).select({
    itemId: "item_id",
    kind: "kind",
    actorId: "actor_id",
    actorRole: "actor_role",
    detail: "detail",
    at: "at",
  })
}
