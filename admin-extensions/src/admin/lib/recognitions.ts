import type { AdminUnitRow, NtmRecognitionEntry } from "@ocop/backend/contract"

export interface RecognitionRow extends NtmRecognitionEntry {
  key: string
  /** The unit in force that the recognised one belongs to now. */
  presentName: string
}

/** The decisions of all units in one list, newest first; equal days keep the units' order. */
export function recognitionsOf(units: readonly AdminUnitRow[]): RecognitionRow[] {
  const rows = units.flatMap((unit) =>
    unit.ntm.map((entry, index) => ({ ...entry, key: `${unit.id}-${index}`, presentName: unit.fullName })),
  )
  return rows.sort((one, other) => other.decidedOn.localeCompare(one.decidedOn))
}
