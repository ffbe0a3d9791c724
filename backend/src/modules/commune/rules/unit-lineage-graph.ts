import type { IsoDay } from "../../../lib/local-day"
import { isInForce, type UnitEdge, type UnitExtent, type UnitPeriod } from "./unit-period"

interface Neighbour {
  unit: UnitPeriod
  extent: UnitExtent
}

/** The merger graph of unit periods: what each became, and from what. */
export class UnitLineageGraph {
  private readonly successors = new Map<string, Neighbour[]>()
  private readonly predecessors = new Map<string, Neighbour[]>()

  constructor(units: ReadonlyMap<string, UnitPeriod>, edges: readonly UnitEdge[]) {
    for (const { predecessorId, successorId, extent } of edges) {
      const from = units.get(predecessorId)
      const to = units.get(successorId)
      if (from === undefined || to === undefined) continue
      append(this.successors, predecessorId, { unit: to, extent })
      append(this.predecessors, successorId, { unit: from, extent })
    }
    for (const [id, list] of this.successors) list.sort(preferring(units.get(id)))
    for (const [id, list] of this.predecessors) list.sort(preferring(units.get(id)))
  }

  /**
   * The period of this place in force on the day. A split unit follows its first whole successor,
   * else its first part; null when the graph does not reach the day.
   */
  unitOn(start: UnitPeriod, day: IsoDay): UnitPeriod | null {
    let unit = start
    for (const seen = new Set<string>(); !seen.has(unit.id);) {
      if (isInForce(unit, day)) return unit
      seen.add(unit.id)
      const forward = unit.validTo !== null && unit.validTo < day
      const next = (forward ? this.successors : this.predecessors).get(unit.id)?.[0]
      if (next === undefined) return null
      unit = next.unit
    }
    return null
  }

  successorsOf(unitId: string): UnitPeriod[] {
    return (this.successors.get(unitId) ?? []).map(({ unit }) => unit)
  }

  predecessorsOf(unitId: string): UnitPeriod[] {
    return (this.predecessors.get(unitId) ?? []).map(({ unit }) => unit)
  }

  /** Every earlier period, near ones first; "part" as soon as one step of the way was partial. */
  ancestorsOf(unitId: string): Neighbour[] {
    const found = new Map<string, Neighbour>()
    const queue: Neighbour[] = [...(this.predecessors.get(unitId) ?? [])]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const known = found.get(next.unit.id)
      if (known !== undefined && (known.extent === "whole" || next.extent === "part")) continue
      found.set(next.unit.id, next)
      for (const earlier of this.predecessors.get(next.unit.id) ?? []) {
        queue.push({ unit: earlier.unit, extent: next.extent === "part" ? "part" : earlier.extent })
      }
    }
    return [...found.values()]
  }
}

function append(map: Map<string, Neighbour[]>, key: string, value: Neighbour): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Whole before part, then the same name, the same official code, then by id: a stable choice. */
function preferring(origin: UnitPeriod | undefined): (a: Neighbour, b: Neighbour) => number {
  const rank = ({ unit, extent }: Neighbour) =>
    (extent === "whole" ? 0 : 4) +
    (unit.foldedName === origin?.foldedName ? 0 : 2) +
    (unit.code === origin?.code ? 0 : 1)
  return (a, b) => rank(a) - rank(b) || (a.unit.id < b.unit.id ? -1 : 1)
}
