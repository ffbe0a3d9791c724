import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NtmLevel } from "../../../contract"
import { insertRows, updateRows } from "../../../lib/bulk-sql"

export interface NtmRecognitionRow {
  id: string
  unit_id: string
  level: NtmLevel
  decision_number: string
  decided_on: string
  authority_name: string | null
  ruleset_period: string
  ended_on: string | null
  note: string | null
}

const TYPES = {
  id: "text",
  unit_id: "text",
  level: "text",
  decision_number: "text",
  decided_on: "text",
  authority_name: "text",
  ruleset_period: "text",
  ended_on: "text",
  note: "text",
}

/** All recognitions on record (some hundreds). */
export async function loadNtmRecognitions(db: Knex): Promise<NtmRecognitionRow[]> {
  return db<NtmRecognitionRow>("ocop_ntm_recognition")
    .whereNull("deleted_at")
    .select(
      "id",
      "unit_id",
      "level",
      "decision_number",
      "decided_on",
      "authority_name",
      "ruleset_period",
      "ended_on",
      "note",
    )
}

/** Inserts recognitions in the caller's transaction. */
export function insertNtmRecognitions(
  tx: Knex,
  rows: readonly NtmRecognitionRow[],
  { sample, importId }: { sample: boolean; importId: string },
): Promise<void> {
  const types = { ...TYPES, sample: "boolean", import_id: "text" }
  return insertRows(
    tx,
    "ocop_ntm_recognition",
    types,
    rows.map((row) => ({ ...row, sample, import_id: importId })),
  )
}

/** Corrects recognitions in the caller's transaction. */
export function updateNtmRecognitions(tx: Knex, rows: readonly NtmRecognitionRow[]): Promise<void> {
  return updateRows(tx, "ocop_ntm_recognition", TYPES, rows)
}
