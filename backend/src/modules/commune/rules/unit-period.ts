import type { IsoDay } from "../../../lib/local-day"

export type UnitKind = "province" | "city" | "town" | "district" | "commune" | "ward" | "township"
export type UnitLevel = "province" | "district" | "commune"

/** An administrative unit during one period; both ends inclusive local days, null = open. */
export interface UnitPeriod {
  id: string
  code: string
  name: string
  foldedName: string
  kind: UnitKind
  level: UnitLevel
  parentCode: string | null
  validFrom: IsoDay | null
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

export type UnitExtent = "whole" | "part"

/** One edge of the merger graph; "part": the successor took only some of the predecessor. */
export interface UnitEdge {
  predecessorId: string
  successorId: string
  extent: UnitExtent
}

/** Deterministic id of a unit period: official codes are reused, so the first day is part of it. */
export function unitPeriodId(code: string, validFrom: IsoDay | null): string {
  return `unit_${code}_${validFrom === null ? "0" : validFrom.replaceAll("-", "")}`
}

export function isInForce(unit: Pick<UnitPeriod, "validFrom" | "validTo">, day: IsoDay): boolean {
  return (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo)
}

const KIND_WORDS: Record<UnitKind, string> = {
  province: "tỉnh",
  city: "thành phố",
  town: "thị xã",
  district: "huyện",
  commune: "xã",
  ward: "phường",
  township: "thị trấn",
}

/** «xã Kỳ Anh», «thị trấn Nghèn». */
export function unitTitle(unit: Pick<UnitPeriod, "kind" | "name">): string {
  return `${KIND_WORDS[unit.kind]} ${unit.name}`
}
