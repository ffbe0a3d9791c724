import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CouncilRole, SessionState } from "../../../contract"
import type { RosterMember } from "../rules/quorum"

export interface SessionRow {
  id: string
  councilId: string
  councilName: string
  councilDecision: string
  councilDecidedOn: string
  title: string
  heldOn: string
  place: string
  state: SessionState
  ruleId: string | null
  openedAt: Date | null
  closedAt: Date | null
}

export interface SessionHeadRow extends SessionRow {
  itemCount: number
  closedItemCount: number
}

const COLUMNS = {
  id: "s.id",
  councilId: "s.council_id",
  councilName: "c.name",
  councilDecision: "c.decision_number",
  councilDecidedOn: "c.decided_on",
  title: "s.title",
  heldOn: "s.held_on",
  place: "s.place",
  state: "s.state",
  ruleId: "s.rule_id",
  openedAt: "s.opened_at",
  closedAt: "s.closed_at",
}

const sessions = (db: Knex): Knex.QueryBuilder =>
  db("ocop_council_session as s").join("ocop_council as c", "c.id", "s.council_id").whereNull("s.deleted_at")

export async function loadSession(db: Knex, id: string): Promise<SessionRow | null> {
  return (await sessions(db).where("s.id", id).first<SessionRow | undefined>(COLUMNS)) ?? null
}

/**
 * Reads a session and holds its row until the transaction ends: `change` keeps everyone else out,
 * `use` only those who would change it, so that members may send side by side.
 */
export async function lockSession(tx: Knex, id: string, hold: "change" | "use"): Promise<SessionRow | null> {
  const query = sessions(tx).where("s.id", id)
  const locked = hold === "change" ? query.forUpdate("s") : query.forShare("s")
  return (await locked.first<SessionRow | undefined>(COLUMNS)) ?? null
}

/** Sessions of the councils, or of all; the newest day first. */
export async function loadSessionHeads(
  db: Knex,
  councilIds: readonly string[] | null,
): Promise<SessionHeadRow[]> {
  const count = (where: string): Knex.Raw =>
    db.raw(`(select count(*)::int from ocop_council_item i where i.session_id = s.id ${where})`)
  const query = sessions(db).orderBy([{ column: "s.held_on", order: "desc" }, "s.id"])
  if (councilIds !== null) void query.whereIn("s.council_id", [...councilIds])
  return query.select({
    ...COLUMNS,
    itemCount: count(""),
    closedItemCount: count("and i.state in ('closed', 'postponed')"),
  })
}

/** The roster taken when the session opened; empty before. */
export async function loadRoster(db: Knex, sessionId: string): Promise<RosterMember[]> {
  return db("ocop_council_attendance")
    .where({ session_id: sessionId })
    .orderBy("id")
    .select({ id: "member_id", role: "role", isScoring: "is_scoring", present: "present" })
}

export interface SeatRow {
  memberId: string
  role: CouncilRole
  isScoring: boolean
}

/** What a user is in a session: by its roster, or before it opens by the council; null for a stranger. */
export async function loadSeat(db: Knex, session: SessionRow, userId: string): Promise<SeatRow | null> {
  const row: SeatRow | undefined = await db("ocop_council_member as m")
    .leftJoin("ocop_council_attendance as a", (join) =>
      join.on("a.member_id", "m.id").andOn("a.session_id", db.raw("?", [session.id])),
    )
    .where({ "m.council_id": session.councilId, "m.user_id": userId })
    .whereNull("m.deleted_at")
    .where((seat) =>
      session.state === "planned" ? seat.whereNull("m.left_at") : seat.whereNotNull("a.member_id"),
    )
    .first({
      memberId: "m.id",
      role: db.raw("coalesce(a.role, m.role)"),
      isScoring: db.raw("coalesce(a.is_scoring, m.is_scoring)"),
    })
  return row ?? null
}
