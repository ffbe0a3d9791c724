import type {
  ChecklistItem,
  ChecklistLine,
  FollowUpBody,
  InspectionDetail,
  InspectionFinding,
  InspectionRow,
  InspectionState,
  RecordInspectionBody,
} from "@ocop/backend/contract"
import { WITHDRAWAL_GROUNDS } from "../certificates/bodies"
import { text, textOrNull, type FormValues } from "../form/form-fields"

export const CHECKLIST: readonly ChecklistItem[] = [
  "raw_material",
  "local_labour",
  "production_conditions",
  "quality_declaration",
  "food_safety_tests",
  "packaging_and_label_law",
  "mark_stars_as_awarded",
  "mark_in_validity",
  "mark_not_distorted",
  "mark_on_recognised_product",
  "advertising_true",
]

export const INSPECTION_STATES: readonly InspectionState[] = [
  "planned",
  "mending",
  "withdrawal_proposed",
  "passed",
  "mended",
  "withdrawn",
  "dismissed",
  "cancelled",
]

/** One line as the form holds it; a line not kept is a finding of that severity. */
export interface CheckRow {
  item: ChecklistItem
  answer: ChecklistLine["answer"]
  note: string
  severity: InspectionFinding["severity"]
}

export function emptyChecklist(): CheckRow[] {
  return CHECKLIST.map((item) => ({ item, answer: "kept", note: "", severity: "minor" }))
}

/** What is not kept becomes a finding, with the note as its text. */
export function findingsOf(
  rows: readonly CheckRow[],
  words: Record<ChecklistItem, string>,
): InspectionFinding[] {
  return rows
    .filter((row) => row.answer === "not_kept")
    .map((row) => ({ item: row.item, severity: row.severity, text: text(row.note) || words[row.item] }))
}

function groundOf(values: FormValues) {
  return WITHDRAWAL_GROUNDS.find((ground) => ground === values.ground) ?? null
}

export function recordBody(
  revision: number,
  values: FormValues,
  rows: readonly CheckRow[],
  words: Record<ChecklistItem, string>,
): RecordInspectionBody {
  const outcomes = ["passed", "mend", "propose_withdrawal"] as const
  const outcome = outcomes.find((each) => each === values.outcome) ?? "passed"
  return {
    revision,
    inspectedOn: text(values.inspectedOn),
    checklist: rows.map(({ item, answer, note }) => ({ item, answer, note: text(note) })),
    findings: findingsOf(rows, words),
    outcome,
    conclusion: text(values.conclusion),
    mendBy: outcome === "mend" ? textOrNull(values.mendBy) : null,
    ground: outcome === "propose_withdrawal" ? groundOf(values) : null,
  }
}

export function followUpBody(revision: number, values: FormValues): FollowUpBody {
  const outcomes = ["mended", "more_time", "propose_withdrawal"] as const
  const outcome = outcomes.find((each) => each === values.outcome) ?? "mended"
  return {
    revision,
    followedUpOn: text(values.followedUpOn),
    outcome,
    conclusion: text(values.conclusion),
    mendBy: outcome === "more_time" ? textOrNull(values.mendBy) : null,
    ground: outcome === "propose_withdrawal" ? groundOf(values) : null,
  }
}

export type InspectionAct = "record" | "followUp" | "withdraw" | "dismiss" | "cancel"

export function inspectionActs(
  inspection: Pick<InspectionDetail, "state" | "certificateId">,
): InspectionAct[] {
  switch (inspection.state) {
    case "planned":
      return ["record", "cancel"]
    case "mending":
      return ["followUp"]
    case "withdrawal_proposed":
      return inspection.certificateId === null ? ["dismiss"] : ["withdraw", "dismiss"]
    default:
      return []
  }
}

/** The day that counts in the state it is in; null where nothing is due. */
export function dueOf(row: InspectionRow): { kind: "plan" | "mend" | "decide"; on: string } | null {
  if (row.state === "planned") return { kind: "plan", on: row.plannedOn }
  if (row.state === "mending" && row.mendBy !== null) return { kind: "mend", on: row.mendBy }
  if (row.state === "withdrawal_proposed" && row.withdrawalDueOn !== null)
    return { kind: "decide", on: row.withdrawalDueOn }
  return null
}
