import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Council, CouncilMember, CouncilRole } from "../../../contract"
import type { PastSeat } from "../rules/council-guest"

const MEMBER = {
  id: "id",
  councilId: "council_id",
  userId: "user_id",
  fullName: "full_name",
  position: "position",
  organisation: "organisation",
  role: "role",
  isScoring: "is_scoring",
  worksAtOffice: "works_at_office",
}

export type MemberRow = CouncilMember & { councilId: string }

const RANK: Readonly<Record<CouncilRole, number>> = { chair: 0, secretary: 1, member: 2 }

/** Chair, secretary, members; then by name. */
function inOrder(members: readonly MemberRow[]): MemberRow[] {
  return [...members].sort(
    (a, b) => RANK[a.role] - RANK[b.role] || a.fullName.localeCompare(b.fullName, "vi", { numeric: true }),
  )
}

/** Members who have not left, of one council or of all. */
export async function loadMembers(db: Knex, councilId?: string): Promise<MemberRow[]> {
  const query = db("ocop_council_member").whereNull("left_at").whereNull("deleted_at")
  if (councilId !== undefined) void query.where({ council_id: councilId })
  return inOrder(await query.select<MemberRow[]>(MEMBER))
}

/** Members by id, also those who have left since. */
export async function loadMembersById(db: Knex, ids: readonly string[]): Promise<MemberRow[]> {
  return inOrder(
    await db("ocop_council_member")
      .whereIn("id", [...ids])
      .orderBy("id")
      .select<MemberRow[]>(MEMBER),
  )
}

/** Councils with their present members, the newest decision first; two queries whatever their number. */
export async function loadCouncils(db: Knex, id?: string): Promise<Council[]> {
  const query = db("ocop_council as c")
    .whereNull("c.deleted_at")
    .orderBy([{ column: "c.decided_on", order: "desc" }, "c.id"])
  if (id !== undefined) void query.where("c.id", id)
  const heads: Omit<Council, "members">[] = await query.select({
    id: "c.id",
    name: "c.name",
    decisionNumber: "c.decision_number",
    decidedOn: "c.decided_on",
    validFrom: "c.valid_from",
    validTo: "c.valid_to",
    sessionCount: db.raw("(select count(*)::int from ocop_council_session s where s.council_id = c.id)"),
  })
  const members = await loadMembers(db, id)
  return heads.map((head) => ({
    ...head,
    members: members
      .filter(({ councilId }) => councilId === head.id)
      .map(({ councilId: _, ...member }) => member),
  }))
}

export interface CouncilMembership {
  councilId: string
  memberId: string
  role: CouncilRole
  isScoring: boolean
}

/** The councils a Medusa user sits on now; none for everybody else. */
export async function councilRolesOf(db: Knex, userId: string): Promise<CouncilMembership[]> {
  return db("ocop_council_member")
    .where({ user_id: userId })
    .whereNull("left_at")
    .whereNull("deleted_at")
    .select({ councilId: "council_id", memberId: "id", role: "role", isScoring: "is_scoring" })
}

/** Every seat a user has or had; see `isCouncilGuest`. */
export async function loadSeatsOf(db: Knex, userId: string): Promise<PastSeat[]> {
  return db("ocop_council_member")
    .where({ user_id: userId })
    .whereNull("deleted_at")
    .select({ worksAtOffice: "works_at_office", leftAt: "left_at" })
}
