import type {
  CertificateLife,
  ExtendCertificateBody,
  ExtensionGround,
  IssueCertificateBody,
  WithdrawalGround,
  WithdrawCertificateBody,
} from "@ocop/backend/contract"
import { numberOf, text, textOrNull, type FormValues } from "../form/form-fields"

/** The six grounds of Điều 8.1, in the order of the law. */
export const WITHDRAWAL_GROUNDS: readonly WithdrawalGround[] = [
  "false_dossier",
  "criteria_not_kept",
  "law_breach",
  "mark_misused",
  "production_stopped",
  "other_conclusion",
]

export const EXTENSION_GROUNDS: readonly ExtensionGround[] = [
  "window_passed_at_entry_into_force",
  "unit_merger",
  "force_majeure",
  "authority_delay",
  "other",
]

function oneOf<T extends string>(choices: readonly T[], value: string | undefined, fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback
}

export function withdrawBody(values: FormValues, inspectionId: string | null): WithdrawCertificateBody {
  return {
    ground: oneOf(WITHDRAWAL_GROUNDS, values.ground, "other_conclusion"),
    statement: textOrNull(values.statement),
    concludedOn: text(values.concludedOn),
    decisionNumber: text(values.decisionNumber),
    decidedOn: text(values.decidedOn),
    withdrawnOn: textOrNull(values.withdrawnOn),
    authorityLevel: oneOf(["province", "central"] as const, values.authorityLevel, "province"),
    inspectionId,
  }
}

export function extendBody(values: FormValues): ExtendCertificateBody {
  return {
    lodgedOn: text(values.lodgedOn),
    ground: oneOf(EXTENSION_GROUNDS, values.ground, "other"),
    statement: text(values.statement),
  }
}

export function issueBody(
  values: FormValues,
  life: Pick<CertificateLife, "registeredProductId">,
): IssueCertificateBody {
  const points = numberOf(values.pointsX100 ?? "")
  return {
    registeredProductId: life.registeredProductId,
    kind: oneOf(["new", "re_evaluation", "upgrade"] as const, values.kind, "re_evaluation"),
    stars: values.stars === "5" ? 5 : values.stars === "4" ? 4 : 3,
    pointsX100: points === null ? null : Math.round(points * 100),
    decisionNumber: text(values.decisionNumber),
    decidedOn: text(values.decidedOn),
    authorityLevel: oneOf(["district", "province", "central"] as const, values.authorityLevel, "province"),
    authorityName: text(values.authorityName),
    number: textOrNull(values.number),
  }
}
