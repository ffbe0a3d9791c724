import { readDataFile } from "../../../config/data-files"
import { fold } from "../../../lib/fold"
import { UnitIndex } from "../rules/unit-index"
import { unitPeriodId, type UnitEdge, type UnitExtent, type UnitPeriod } from "../rules/unit-period"

interface UnitKey {
  code: string
  validFrom: string | null
}

interface UnitsFile {
  units: Omit<UnitPeriod, "id" | "foldedName">[]
  lineage: { from: UnitKey; to: UnitKey; extent: UnitExtent }[]
}

const idOf = ({ code, validFrom }: UnitKey) => unitPeriodId(code, validFrom)

/** The units of backend/data as the import sees them, without a database. */
export function readUnitFacts(): { units: UnitPeriod[]; edges: UnitEdge[] } {
  const file = readDataFile<UnitsFile>("units/units.json")
  const units = file.units.map((unit) => ({ ...unit, id: idOf(unit), foldedName: fold(unit.name) }))
  const edges = file.lineage.map(({ from, to, extent }) => ({
    predecessorId: idOf(from),
    successorId: idOf(to),
    extent,
  }))
  return { units, edges }
}

export function unitIndexOfFacts(): UnitIndex {
  const { units, edges } = readUnitFacts()
  return UnitIndex.build(units, edges)
}
