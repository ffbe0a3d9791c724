import { readDataFile } from "../../config/data-files"
import type { NtmLevel } from "../../contract"
import type { IsoDay } from "../../lib/local-day"
import type { UnitKey } from "../units/units-file"

/** One NTM recognition as `data/ntm/recognitions.json` records it. */
export interface NtmRecord {
  /** The unit period that was recognised. */
  unit: UnitKey
  commune: string
  /** District of that period; null since 01/07/2025. */
  district: string | null
  level: NtmLevel
  decisionNumber: string
  decidedOn: IsoDay
  authorityName: string
  rulesetPeriod: string
  /** Report that tells the level was reached; null where level and commune are invented as well. */
  factFrom: string | null
  sample: boolean
  note: string
}

export function readNtmFile(): NtmRecord[] {
  return readDataFile<{ recognitions: NtmRecord[] }>("ntm/recognitions.json").recognitions
}
