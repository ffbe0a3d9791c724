import { isInForce, unitPeriodId } from "../../modules/commune/rules/unit-period"
import { readUnitsFile, unitIdOf } from "../units/units-file"
import { readNtmFile } from "./ntm-file"

const records = readNtmFile()
const { units, lineage } = readUnitsFile()
const byId = new Map(units.map((unit) => [unitIdOf(unit), unit]))

/** The unit period itself and everything it grew out of. */
function selfAndAncestors(id: string): Set<string> {
  const parents = lineage.filter(({ to }) => unitIdOf(to) === id).map(({ from }) => unitIdOf(from))
  return new Set([id, ...parents.flatMap((parent) => [...selfAndAncestors(parent)])])
}

describe("data/ntm/recognitions.json", () => {
  it("names a commune in force on the day of each decision", () => {
    for (const { unit, decidedOn, commune } of records) {
      const period = byId.get(unitPeriodId(unit.code, unit.validFrom))
      expect(period?.kind).toBe("commune")
      expect(period?.name).toBe(commune)
      expect(period && isInForce(period, decidedOn)).toBe(true)
    }
  })

  it("is marked as sample throughout", () => {
    for (const record of records) {
      expect(record.sample).toBe(true)
      expect(record.decisionNumber).toMatch(/MẪU$/)
    }
  })

  it("adds up to the report of 2024: 169 standard, 69 advanced, 18 model", () => {
    const communes = units.filter((unit) => unit.kind === "commune" && isInForce(unit, "2025-01-01"))
    const heldBy2024 = (level: string) => {
      const holders = new Set(
        records
          .filter((record) => record.level === level && record.decidedOn <= "2024-12-31")
          .map((record) => unitIdOf(record.unit)),
      )
      return communes.filter((unit) => [...selfAndAncestors(unitIdOf(unit))].some((id) => holders.has(id)))
        .length
    }
    expect([heldBy2024("standard"), heldBy2024("advanced"), heldBy2024("model")]).toEqual([169, 69, 18])
  })

  it("keeps the facts that are known by name", () => {
    const levelsOf = (commune: string) =>
      records.filter((each) => each.commune === commune && each.factFrom !== null).map((each) => each.level)
    for (const commune of ["Thạch Châu", "Mai Phụ", "Nam Điền", "Thiên Lộc"]) {
      expect(levelsOf(commune)).toEqual(["model"])
    }
    for (const commune of ["Kỳ Lạc", "Kỳ Tây"]) expect(levelsOf(commune)).toEqual(["standard"])
  })

  it("reaches each level only after the one below", () => {
    const earliest = (id: string, level: string) =>
      records
        .filter((each) => unitIdOf(each.unit) === id && each.level === level)
        .map((each) => each.decidedOn)
        .sort()[0]
    for (const record of records.filter(
      (each) => each.level === "model" && each.unit.validFrom !== "2025-07-01",
    )) {
      const id = unitIdOf(record.unit)
      const advancedOn = earliest(id, "advanced")
      expect(advancedOn && advancedOn < record.decidedOn).toBe(true)
    }
  })

  it("gives each of the 60 communes of today a level", () => {
    const present = units.filter((unit) => unit.kind === "commune" && unit.validTo === null)
    const recognised = new Set(records.map((record) => unitIdOf(record.unit)))
    expect(present.filter((unit) => !recognised.has(unitIdOf(unit)))).toEqual([])
    expect(present).toHaveLength(60)
  })
})
