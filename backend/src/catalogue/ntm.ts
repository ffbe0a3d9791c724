import type { NtmLevel } from "../contract"
import type { IsoDay } from "../lib/local-day"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import type { NtmEntry } from "./model"

const RANK: Record<NtmLevel, number> = { standard: 1, advanced: 2, model: 3 }

/** The highest level a unit period itself was recognised at and still held on the day. */
export function heldLevelOn(recognitions: readonly NtmEntry[], unitId: string, day: IsoDay): NtmLevel | null {
  let held: NtmLevel | null = null
  for (const { unitId: recognised, level, decidedOn, endedOn } of recognitions) {
    if (recognised !== unitId || decidedOn > day || (endedOn !== null && endedOn <= day)) continue
    if (held === null || RANK[level] > RANK[held]) held = level
  }
  return held
}

/**
 * The level a commune holds on the day: its own recognition, or the one it brought along when it was
 * only renamed (one predecessor, taken whole). A merged commune must be recognised anew, so what its
 * parts held is shown with them, not as its own level.
 */
export function ntmLevelOn(
  recognitions: readonly NtmEntry[],
  units: UnitIndex,
  unitId: string,
  day: IsoDay,
): NtmLevel | null {
  const own = heldLevelOn(recognitions, unitId, day)
  if (own !== null) return own
  const [predecessor, second] = units.predecessorsOf(unitId)
  if (predecessor === undefined || second !== undefined) return null
  if (units.successorsOf(predecessor.id).length !== 1) return null
  return ntmLevelOn(recognitions, units, predecessor.id, day)
}
