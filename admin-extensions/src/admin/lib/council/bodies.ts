import type {
  Council,
  CouncilInput,
  CouncilMemberInput,
  CouncilRole,
  CouncilRuleInput,
  SessionInput,
} from "@ocop/backend/contract"
import { numberOf, text, textOrNull, type FormValues } from "../form/form-fields"

/** A member as the form holds it, before it is whole. */
export interface MemberRow {
  userId: string
  fullName: string
  position: string
  organisation: string
  role: CouncilRole
}

export const COUNCIL_ROLES: readonly CouncilRole[] = ["chair", "secretary", "member"]

export function rowsOf(council: Council | null): MemberRow[] {
  if (council === null) return [emptyRow("chair"), emptyRow("secretary"), emptyRow("member")]
  return council.members.map(({ userId, fullName, position, organisation, role }) => ({
    userId,
    fullName,
    position,
    organisation,
    role,
  }))
}

export function emptyRow(role: CouncilRole = "member"): MemberRow {
  return { userId: "", fullName: "", position: "", organisation: "", role }
}

/** Members as sent; whether one scores is kept from the council that is changed. */
function memberInputs(rows: readonly MemberRow[], before: Council | null): CouncilMemberInput[] {
  return rows.map((row) => {
    const known = before?.members.find((member) => member.userId === row.userId && member.role === row.role)
    return {
      userId: row.userId,
      fullName: row.fullName.trim(),
      position: row.position.trim(),
      organisation: row.organisation.trim(),
      role: row.role,
      ...(known === undefined ? {} : { isScoring: known.isScoring }),
    }
  })
}

export function councilBody(
  values: FormValues,
  rows: readonly MemberRow[],
  before: Council | null,
): CouncilInput {
  return {
    name: text(values.name),
    decisionNumber: text(values.decisionNumber),
    decidedOn: text(values.decidedOn),
    validFrom: text(values.validFrom),
    validTo: textOrNull(values.validTo),
    members: memberInputs(rows, before),
  }
}

export function ruleBody(values: FormValues): CouncilRuleInput {
  const number = (name: string) => numberOf(values[name] ?? "") ?? 0
  return {
    validFrom: text(values.validFrom),
    quorumPercent: number("quorumPercent"),
    chairMustBePresent: values.chairMustBePresent === "yes",
    maxGapPoints: number("maxGapPoints"),
    maxRounds: number("maxRounds"),
    averaging: values.averaging === "trimmed_mean" ? "trimmed_mean" : "mean",
    minima: values.minima === "least" ? "least" : values.minima === "majority" ? "majority" : "agreed",
    source: text(values.source),
  }
}

export function sessionBody(values: FormValues, dossierIds: readonly string[]): SessionInput {
  return {
    councilId: text(values.councilId),
    title: text(values.title),
    heldOn: text(values.heldOn),
    place: text(values.place),
    dossierIds: [...dossierIds],
  }
}
