import { stringify } from "csv-stringify/sync"
import { officeDay } from "../office-day"
import { NTM_COLUMNS, ntmColumnTitle, type NtmColumn } from "../../ntm-import/columns"
import { NTM_LEVEL_LABELS } from "../../ntm-import/values"
import type { NtmRecord } from "./ntm-file"

function toCells(record: NtmRecord): Record<NtmColumn, string> {
  return {
    // Every recognised unit was a commune; wards and townships do not build NTM.
    commune: `Xã ${record.commune}`,
    district: record.district ?? "",
    level: NTM_LEVEL_LABELS[record.level],
    decisionNumber: record.decisionNumber,
    decidedOn: officeDay(record.decidedOn),
    authority: record.authorityName,
    period: record.rulesetPeriod,
    endedOn: "",
    note: record.note,
  }
}

/** The recognitions as the office would upload them. */
export function toNtmCsv(records: readonly NtmRecord[]): string {
  const columns = NTM_COLUMNS.map(({ id }) => ({ key: id, header: ntmColumnTitle(id) }))
  return stringify(records.map(toCells), { header: true, bom: true, columns })
}
