import type { ImportChange, ImportFault } from "../contract"
import { showDay } from "../registry-import/values/day"
import { paperKey } from "../registry-import/values/text"
import type { NtmRecognitionRow } from "../modules/commune/writers/ntm-recognitions"
import type { NtmRow } from "./check-row"
import { ntmColumnTitle, type NtmColumn } from "./columns"
import { NTM_LEVEL_LABELS } from "./values"

export interface NtmPlan {
  inserts: NtmRecognitionRow[]
  updates: NtmRecognitionRow[]
  changes: ImportChange[]
  faults: ImportFault[]
}

function identity(unitId: string, level: string, decisionNumber: string): string {
  return `${unitId}|${level}|${paperKey(decisionNumber)}`
}

const COMPARED: readonly (readonly [keyof NtmRecognitionRow, NtmColumn, boolean])[] = [
  ["decision_number", "decisionNumber", false],
  ["decided_on", "decidedOn", true],
  ["authority_name", "authority", false],
  ["ruleset_period", "period", false],
  ["ended_on", "endedOn", true],
  ["note", "note", false],
]

function differences(before: NtmRecognitionRow, after: NtmRecognitionRow): string[] {
  return COMPARED.flatMap(([field, column, isDay]) => {
    if (before[field] === after[field]) return []
    const say = (value: string | null) => (value === null ? "(trống)" : isDay ? showDay(value) : value)
    return [`${ntmColumnTitle(column)}: ${say(before[field])} → ${say(after[field])}`]
  })
}

function repeated(row: NtmRow, first: number): ImportFault {
  return {
    code: "DUPLICATE_ROW",
    severity: "fault",
    row: row.row,
    column: ntmColumnTitle("decisionNumber"),
    value: row.decisionNumber,
    message: `Dòng này ghi lại ${row.place}, cùng cấp độ và quyết định như dòng ${first}.`,
    remedy: `Xóa một trong hai dòng ${first} và ${row.row}.`,
  }
}

/**
 * Plans recognitions against those on record: the same unit, level and decision is the same
 * recognition. Blank optional cells keep what is on record. Pure.
 */
export function planNtm(
  rows: readonly NtmRow[],
  known: readonly NtmRecognitionRow[],
  newId: () => string,
): NtmPlan {
  const byIdentity = new Map(known.map((one) => [identity(one.unit_id, one.level, one.decision_number), one]))
  const firstRow = new Map<string, number>()
  const plan: NtmPlan = { inserts: [], updates: [], changes: [], faults: [] }
  for (const row of rows) {
    const key = identity(row.unitId, row.level, row.decisionNumber)
    const first = firstRow.get(key)
    if (first !== undefined) {
      plan.faults.push(repeated(row, first))
      continue
    }
    firstRow.set(key, row.row)
    const before = byIdentity.get(key)
    const after: NtmRecognitionRow = {
      id: before?.id ?? newId(),
      unit_id: row.unitId,
      level: row.level,
      decision_number: row.decisionNumber,
      decided_on: row.decidedOn,
      authority_name: row.authorityName ?? before?.authority_name ?? null,
      ruleset_period: row.period,
      ended_on: row.endedOn ?? before?.ended_on ?? null,
      note: row.note ?? before?.note ?? null,
    }
    const changed = before === undefined ? [] : differences(before, after)
    if (before === undefined) plan.inserts.push(after)
    else if (changed.length > 0) plan.updates.push(after)
    plan.changes.push({
      row: row.row,
      action: before === undefined ? "create" : changed.length > 0 ? "update" : "unchanged",
      product: row.place,
      certificate: `Nông thôn mới ${NTM_LEVEL_LABELS[row.level]}, ${row.decisionNumber}`,
      differences: changed,
    })
  }
  return plan
}
