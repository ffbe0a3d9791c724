import { fold } from "../../lib/fold"
import { COMMUNE_MODULE } from "../../modules/commune"
import type CommuneModuleService from "../../modules/commune/service"
import { createUnitsWorkflow, type NewLineage, type NewUnit } from "../../workflows/seed/create-units"
import type { SeedPart } from "../seed-part"
import { readUnitsFile, unitIdOf, type LineageRecord, type UnitRecord } from "./units-file"

function toUnit(unit: UnitRecord): NewUnit {
  return {
    id: unitIdOf(unit),
    code: unit.code,
    name: unit.name,
    folded_name: fold(unit.name),
    kind: unit.kind,
    level: unit.level,
    parent_code: unit.parentCode,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
    slug: unit.slug,
    lat: unit.lat,
    lng: unit.lng,
    area_km2: unit.areaKm2,
    population: unit.population,
    seat: unit.seat,
    tile_q: unit.tileQ,
    tile_r: unit.tileR,
  }
}

function toLineage({ from, to, extent }: LineageRecord): NewLineage {
  const [predecessorId, successorId] = [unitIdOf(from), unitIdOf(to)]
  return {
    id: `ulin_${predecessorId.slice(5)}__${successorId.slice(5)}`,
    predecessor_id: predecessorId,
    successor_id: successorId,
    extent,
  }
}

export const seedUnits: SeedPart = {
  title: "Địa giới hành chính",
  async run({ container }) {
    const communes = container.resolve<CommuneModuleService>(COMMUNE_MODULE)
    const { units, lineage } = readUnitsFile()
    const [knownUnits, knownLineage] = await Promise.all([
      communes.listUnits({}, { select: ["id"] }),
      communes.listUnitLineages({}, { select: ["id"] }),
    ])
    const known = new Set([...knownUnits, ...knownLineage].map(({ id }) => id))
    const missing = {
      units: units.map(toUnit).filter(({ id }) => !known.has(id)),
      lineage: lineage.map(toLineage).filter(({ id }) => !known.has(id)),
    }
    if (missing.units.length + missing.lineage.length > 0) {
      await createUnitsWorkflow(container).run({ input: missing })
    }
    return `${units.length} đơn vị theo thời kỳ`
  },
}
