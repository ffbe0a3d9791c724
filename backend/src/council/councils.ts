import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Council, CouncilInput, CouncilMember, CouncilMemberInput } from "../contract"
import { badRequest, conflict, type ApiFaultError } from "../lib/api-fault"
import { now } from "../lib/clock"
import { isIsoDay } from "../lib/local-day"
import { refusingDuplicates } from "../lib/unique-violation"
import { loadCouncils } from "../modules/council/queries/councils"
import {
  insertCouncil,
  lockCouncil,
  replaceMembers,
  updateCouncil,
} from "../modules/council/writers/councils"
import { councilNotFound } from "./faults"

function checkPeriod({ decidedOn, validFrom, validTo }: CouncilInput): void {
  for (const [field, day] of Object.entries({ decidedOn, validFrom, validTo })) {
    if (day !== null && !isIsoDay(day))
      throw badRequest("BAD_DATE", field, `Ngày «${day}» không có trong lịch.`)
  }
  if (validTo !== null && validTo < validFrom) {
    throw badRequest("PERIOD_REVERSED", "validTo", "Ngày hết nhiệm kỳ phải sau ngày bắt đầu.")
  }
}

const doesScore = ({ isScoring, role }: CouncilMemberInput): boolean => isScoring ?? role !== "secretary"

async function checkMembers(tx: Knex, members: readonly CouncilMemberInput[]): Promise<void> {
  if (members.filter(({ role }) => role === "chair").length !== 1) {
    throw badRequest("COUNCIL_NEEDS_ONE_CHAIR", "members", "Hội đồng cần đúng một Chủ tịch.")
  }
  if (!members.some(doesScore)) {
    throw badRequest("COUNCIL_NEEDS_SCORERS", "members", "Hội đồng cần ít nhất một thành viên chấm điểm.")
  }
  const userIds = members.map(({ userId }) => userId)
  const repeated = members.find(({ userId }, index) => userIds.indexOf(userId) !== index)
  if (repeated !== undefined) {
    throw badRequest(
      "MEMBER_REPEATED",
      "members",
      `«${repeated.fullName}» dùng tài khoản đã ghi cho một thành viên khác.`,
    )
  }
  const known: string[] = await tx("user").whereIn("id", userIds).whereNull("deleted_at").pluck("id")
  const stranger = members.find(({ userId }) => !known.includes(userId))
  if (stranger !== undefined) {
    throw badRequest(
      "MEMBER_USER_UNKNOWN",
      "members",
      `Chưa có tài khoản cho «${stranger.fullName}»: tạo tài khoản quản trị trước.`,
    )
  }
}

function decisionExists({ decisionNumber, decidedOn }: CouncilInput): ApiFaultError {
  return conflict(
    "COUNCIL_DECISION_EXISTS",
    "decisionNumber",
    `Quyết định ${decisionNumber} ngày ${decidedOn} đã được ghi cho một Hội đồng.`,
  )
}

/** @throws ApiFaultError 404 COUNCIL_NOT_FOUND */
export async function readCouncil(db: Knex, id: string): Promise<Council> {
  const [council] = await loadCouncils(db, id)
  if (council === undefined) throw councilNotFound()
  return council
}

/**
 * Records a council with its members in the caller's transaction.
 * @throws ApiFaultError 400 for a faulty period or member list; 409 COUNCIL_DECISION_EXISTS
 */
export async function createCouncil(
  tx: Knex,
  { input, userId }: { input: CouncilInput; userId: string },
): Promise<Council> {
  checkPeriod(input)
  await checkMembers(tx, input.members)
  const id = await refusingDuplicates(
    () => insertCouncil(tx, input, userId),
    () => decisionExists(input),
  )
  await replaceMembers(tx, id, [], input.members, now())
  return readCouncil(tx, id)
}

function isSameMember(member: CouncilMember, input: CouncilMemberInput): boolean {
  return (
    member.userId === input.userId &&
    member.fullName === input.fullName &&
    member.position === input.position &&
    member.organisation === input.organisation &&
    member.role === input.role &&
    member.isScoring === doesScore(input) &&
    member.worksAtOffice === (input.worksAtOffice ?? input.role === "secretary")
  )
}

/**
 * Changes a council. Members who are no longer listed have left; sessions that are open or closed keep
 * the roster they opened with.
 */
export async function changeCouncil(
  tx: Knex,
  { id, input }: { id: string; input: CouncilInput },
): Promise<Council> {
  if (!(await lockCouncil(tx, id))) throw councilNotFound()
  checkPeriod(input)
  await checkMembers(tx, input.members)
  const { members } = await readCouncil(tx, id)
  const leaving = members.filter((member) => !input.members.some((each) => isSameMember(member, each)))
  const joining = input.members.filter((each) => !members.some((member) => isSameMember(member, each)))
  await refusingDuplicates(
    () => updateCouncil(tx, id, input),
    () => decisionExists(input),
  )
  await replaceMembers(
    tx,
    id,
    leaving.map((member) => member.id),
    joining,
    now(),
  )
  return readCouncil(tx, id)
}
