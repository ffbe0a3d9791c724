import { readDataFile } from "../../config/data-files"
import type { IsoDay } from "../../lib/local-day"

type UnitKind = "province" | "city" | "town" | "district" | "commune" | "ward" | "township"

/** One administrative unit during one period, as `data/units/units.json` records it. */
export interface UnitRecord {
  code: string
  name: string
  kind: UnitKind
  level: "province" | "district" | "commune"
  parentCode: string | null
  validFrom: IsoDay | null
  /** Last day of the period (inclusive); null while in force. */
  validTo: IsoDay | null
  slug: string | null
  lat: number | null
  lng: number | null
  areaKm2: number | null
  population: number | null
  seat: string | null
  tileQ: number | null
  tileR: number | null
}

interface UnitKey {
  code: string
  validFrom: IsoDay | null
}

/** What a unit period became. `extent: "part"`: it was split, the larger taker comes first. */
export interface LineageRecord {
  from: UnitKey
  to: UnitKey
  extent: "whole" | "part"
}

export interface UnitsFile {
  units: UnitRecord[]
  lineage: LineageRecord[]
}

/** The id every part of the system gives a unit period: official code + first day (0 = open). */
export function unitIdOf({ code, validFrom }: UnitKey): string {
  return `unit_${code}_${validFrom === null ? "0" : validFrom.replaceAll("-", "")}`
}

/** True when the period contains the day; both ends count. */
export function isInForce(unit: Pick<UnitRecord, "validFrom" | "validTo">, day: IsoDay): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo)
}

export function readUnitsFile(): UnitsFile {
  return readDataFile<UnitsFile>("units/units.json")
}
