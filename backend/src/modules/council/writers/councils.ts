import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CouncilInput, CouncilMemberInput, CouncilRuleInput } from "../../../contract"

function columnsOf(council: Omit<CouncilInput, "members">): Record<string, string | null> {
  return {
    name: council.name,
    decision_number: council.decisionNumber,
    decided_on: council.decidedOn,
    valid_from: council.validFrom,
    valid_to: council.validTo,
  }
}

/** @returns the new council's id; a decision recorded twice breaks its unique key */
export async function insertCouncil(tx: Knex, council: CouncilInput, userId: string): Promise<string> {
  const id = generateEntityId(undefined, "ccl")
  await tx("ocop_council").insert({ id, ...columnsOf(council), created_by: userId })
  return id
}

export async function updateCouncil(tx: Knex, id: string, council: CouncilInput): Promise<void> {
  await tx("ocop_council")
    .where({ id })
    .update({ ...columnsOf(council), updated_at: tx.fn.now() })
}

/** Keeps every other writer of the council out until the transaction ends; false: no such council. */
export async function lockCouncil(tx: Knex, id: string): Promise<boolean> {
  return (
    (await tx("ocop_council").where({ id }).whereNull("deleted_at").forUpdate().first("id")) !== undefined
  )
}

/** The members from now on: who is no longer listed has left, who is new or changed gets a new row. */
export async function replaceMembers(
  tx: Knex,
  councilId: string,
  leaving: readonly string[],
  joining: readonly CouncilMemberInput[],
  at: Date,
): Promise<void> {
  if (leaving.length > 0) {
    await tx("ocop_council_member")
      .whereIn("id", [...leaving])
      .update({ left_at: at })
  }
  if (joining.length === 0) return
  await tx("ocop_council_member").insert(
    joining.map((member) => ({
      id: generateEntityId(undefined, "cmem"),
      council_id: councilId,
      user_id: member.userId,
      full_name: member.fullName,
      position: member.position,
      organisation: member.organisation,
      role: member.role,
      is_scoring: member.isScoring ?? member.role !== "secretary",
      works_at_office: member.worksAtOffice ?? member.role === "secretary",
    })),
  )
}

export interface NewRule extends CouncilRuleInput {
  isExample: boolean
  /** Null: came with the system. */
  recordedBy: string | null
}

/** Lets one recorder in at a time until the transaction ends; readers are not held up. */
export async function lockCouncilRules(tx: Knex): Promise<void> {
  await tx.raw('lock table "ocop_council_rule" in share row exclusive mode')
}

/** Appends a rule; one at a time, so that the order of recording has no ties. */
export async function insertCouncilRule(tx: Knex, rule: NewRule): Promise<string> {
  await lockCouncilRules(tx)
  const last = await tx("ocop_council_rule").max<{ seq: number | null }[]>({ seq: "recorded_seq" })
  const id = generateEntityId(undefined, "crule")
  await tx("ocop_council_rule").insert({
    id,
    recorded_seq: (last[0]?.seq ?? 0) + 1,
    valid_from: rule.validFrom,
    quorum_percent: rule.quorumPercent,
    chair_must_be_present: rule.chairMustBePresent,
    max_gap_x100: Math.round(rule.maxGapPoints * 100),
    max_rounds: rule.maxRounds,
    averaging: rule.averaging,
    minima: rule.minima,
    source: rule.source,
    is_example: rule.isExample,
    recorded_by: rule.recordedBy,
  })
  return id
}
