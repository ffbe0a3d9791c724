import type { IsoDay } from "../../../lib/local-day"
import { UnitLineageGraph } from "./unit-lineage-graph"
import { parseCommuneName, parseDistrictName, tidyName, type UnitName } from "./unit-name"
import { isInForce, type UnitEdge, type UnitExtent, type UnitPeriod } from "./unit-period"

/** What a typed commune name means on a day. */
export type UnitResolution =
  | { status: "found"; unit: UnitPeriod }
  /** No commune of that name was ever known; `elsewhere`: known that day, but in another district. */
  | { status: "unknown"; elsewhere: UnitPeriod[] }
  /** Communes of that name existed, none of them on that day. */
  | { status: "not_in_force"; periods: UnitPeriod[] }
  | { status: "ambiguous"; candidates: UnitPeriod[] }

/** A day no law reaches: finds the periods without an end. */
const FAR_FUTURE: IsoDay = "9999-12-31"

/** Finds administrative units by name and day, and follows them through mergers. Immutable. */
export class UnitIndex {
  private readonly units = new Map<string, UnitPeriod>()
  private readonly communesByName = new Map<string, UnitPeriod[]>()
  private readonly districtsByCode = new Map<string, UnitPeriod[]>()
  private readonly graph: UnitLineageGraph

  private constructor(units: readonly UnitPeriod[], edges: readonly UnitEdge[]) {
    for (const unit of [...units].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      this.units.set(unit.id, unit)
      if (unit.level === "commune") push(this.communesByName, unit.foldedName, unit)
      if (unit.level === "district") push(this.districtsByCode, unit.code, unit)
    }
    this.graph = new UnitLineageGraph(this.units, edges)
  }

  static build(units: readonly UnitPeriod[], lineage: readonly UnitEdge[]): UnitIndex {
    return new UnitIndex(units, lineage)
  }

  byId(id: string): UnitPeriod | null {
    return this.units.get(id) ?? null
  }

  /**
   * The commune a name meant on the day. «Xã/Phường/Thị trấn» and the district may be left out; they
   * decide between namesakes. Accents may be left out too; where they are typed, an exact match wins.
   */
  resolve(name: string, district: string | null, day: IsoDay): UnitResolution {
    const typed = parseCommuneName(name)
    const namesakes = ofKind(this.namesakes(name, typed), typed)
    if (namesakes.length === 0) return { status: "unknown", elsewhere: [] }
    const inForce = namesakes.filter((unit) => isInForce(unit, day))
    const wanted = district === null || district.trim() === "" ? null : parseDistrictName(district)
    if (inForce.length === 0) {
      const near = wanted ? namesakes.filter((unit) => this.wasIn(unit, wanted)) : namesakes
      return { status: "not_in_force", periods: near.length > 0 ? near : namesakes }
    }
    const chosen = wanted === null ? inForce : this.withinDistrict(inForce, wanted)
    const [unit, second] = preferExact(chosen, typed)
    if (unit === undefined) {
      const past = wanted ? namesakes.filter((period) => this.wasIn(period, wanted)) : []
      return past.length > 0
        ? { status: "not_in_force", periods: past }
        : { status: "unknown", elsewhere: inForce }
    }
    if (second === undefined) return { status: "found", unit }
    return { status: "ambiguous", candidates: preferExact(chosen, typed) }
  }

  /** The period of this place in force on the day, through mergers forward and back. */
  unitOn(unitId: string, day: IsoDay): UnitPeriod | null {
    const unit = this.units.get(unitId)
    return unit === undefined ? null : this.graph.unitOn(unit, day)
  }

  /** What the place is today: the period without an end. */
  presentOf(unitId: string): UnitPeriod | null {
    return this.unitOn(unitId, FAR_FUTURE)
  }

  successorsOf(unitId: string): UnitPeriod[] {
    return this.graph.successorsOf(unitId)
  }

  predecessorsOf(unitId: string): UnitPeriod[] {
    return this.graph.predecessorsOf(unitId)
  }

  /** The earlier units that went into this one, through all mergers. */
  formerOf(unitId: string): { unit: UnitPeriod; extent: UnitExtent }[] {
    return this.graph.ancestorsOf(unitId)
  }

  /** The district a commune period lay in; null since districts were abolished. */
  districtOf(unitId: string): UnitPeriod | null {
    const unit = this.units.get(unitId)
    if (unit === undefined || unit.parentCode === null) return null
    const periods = this.districtsByCode.get(unit.parentCode) ?? []
    const lastDay = unit.validTo ?? FAR_FUTURE
    return periods.find((period) => isInForce(period, lastDay)) ?? periods[0] ?? null
  }

  districtNameOf(unitId: string): string | null {
    return this.districtOf(unitId)?.name ?? null
  }

  /** Some real names begin with what reads like a prefix: the whole text is tried as well. */
  private namesakes(name: string, typed: UnitName): UnitPeriod[] {
    const whole = this.communesByName.get(parseDistrictName(tidyName(name)).folded)
    return this.communesByName.get(typed.folded) ?? whole ?? []
  }

  private withinDistrict(units: readonly UnitPeriod[], district: UnitName): UnitPeriod[] {
    const inside = units.filter((unit) => this.liesIn(unit, district))
    if (inside.length > 0) return inside
    // Since 01/07/2025 there is no district: the column then names the former one, or nothing real.
    const withoutDistrict = units.filter((unit) => this.districtOf(unit.id) === null)
    const from = withoutDistrict.filter((unit) => this.wasIn(unit, district))
    return from.length > 0 ? from : withoutDistrict
  }

  private liesIn(unit: UnitPeriod, district: UnitName): boolean {
    const parent = this.districtOf(unit.id)
    if (parent === null || parent.foldedName !== district.folded) return false
    return district.kinds === null || district.kinds.includes(parent.kind)
  }

  private wasIn(unit: UnitPeriod, district: UnitName): boolean {
    return (
      this.liesIn(unit, district) ||
      this.graph.ancestorsOf(unit.id).some(({ unit: former }) => this.liesIn(former, district))
    )
  }
}

function push(map: Map<string, UnitPeriod[]>, key: string, unit: UnitPeriod): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [unit])
  else list.push(unit)
}

/** A typed kind decides when a unit of that kind ever bore the name; else it is taken as a slip. */
function ofKind(units: readonly UnitPeriod[], { kinds }: UnitName): UnitPeriod[] {
  if (kinds === null) return [...units]
  const matching = units.filter((unit) => kinds.includes(unit.kind))
  return matching.length > 0 ? matching : [...units]
}

function preferExact(units: readonly UnitPeriod[], { exact }: UnitName): UnitPeriod[] {
  const matching = units.filter((unit) => tidyName(unit.name) === exact)
  return matching.length > 0 ? matching : [...units]
}
