import { readDataFile } from "../../config/data-files"
import type { IsoDay } from "../../lib/local-day"
import { unitPeriodId, type UnitExtent, type UnitPeriod } from "../../modules/commune/rules/unit-period"

/** One administrative unit during one period, as `data/units/units.json` records it. */
export type UnitRecord = Omit<UnitPeriod, "id" | "foldedName">

export interface UnitKey {
  code: string
  validFrom: IsoDay | null
}

/** What a unit period became. `extent: "part"`: it was split, the larger taker comes first. */
export interface LineageRecord {
  from: UnitKey
  to: UnitKey
  extent: UnitExtent
}

export interface UnitsFile {
  units: UnitRecord[]
  lineage: LineageRecord[]
}

export function unitIdOf({ code, validFrom }: UnitKey): string {
  return unitPeriodId(code, validFrom)
}

export function readUnitsFile(): UnitsFile {
  return readDataFile<UnitsFile>("units/units.json")
}
