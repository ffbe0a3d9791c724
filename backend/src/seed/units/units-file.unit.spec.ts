import { slugify } from "../../lib/fold"
import { addDays } from "../../lib/local-day"
import { isInForce } from "../../modules/commune/rules/unit-period"
import { readUnitsFile, unitIdOf, type UnitRecord } from "./units-file"

const { units, lineage } = readUnitsFile()
const byId = new Map(units.map((unit) => [unitIdOf(unit), unit]))
const communes = units.filter((unit) => unit.level === "commune")
const present = communes.filter((unit) => unit.validTo === null)

function unitAt(id: string): UnitRecord {
  const unit = byId.get(id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}

describe("data/units/units.json", () => {
  it("holds 419 periods, each identified by code and first day", () => {
    expect(units).toHaveLength(419)
    expect(byId.size).toBe(419)
  })

  it.each([
    ["2019-12-31", 262, 229, 21, 12],
    ["2020-06-01", 216, 182, 21, 13],
    ["2025-03-01", 209, 170, 25, 14],
    ["2025-08-01", 69, 60, 9, 0],
  ])("on %s has %i commune-level units", (day, total, communeCount, wardCount, townshipCount) => {
    const inForce = communes.filter((unit) => isInForce(unit, day))
    const count = (kind: string) => inForce.filter((unit) => unit.kind === kind).length
    expect(inForce).toHaveLength(total)
    expect([count("commune"), count("ward"), count("township")]).toEqual([
      communeCount,
      wardCount,
      townshipCount,
    ])
  })

  it("joins every edge of the lineage without a gap or an overlap", () => {
    for (const edge of lineage) {
      const [from, to] = [unitAt(unitIdOf(edge.from)), unitAt(unitIdOf(edge.to))]
      expect(from.validTo).not.toBeNull()
      expect(to.validFrom).toBe(addDays(from.validTo ?? "", 1))
    }
  })

  it("says what became of every commune of the past, and marks exactly the split ones as parts", () => {
    for (const unit of communes.filter((each) => each.validTo !== null)) {
      const edges = lineage.filter((edge) => unitIdOf(edge.from) === unitIdOf(unit))
      expect(edges.length).toBeGreaterThan(0)
      expect(new Set(edges.map((edge) => edge.extent))).toEqual(
        new Set([edges.length > 1 ? "part" : "whole"]),
      )
    }
  })

  it("starts a second period only where name, kind, parent or extent really changed", () => {
    for (const edge of lineage) {
      const [from, to] = [unitAt(unitIdOf(edge.from)), unitAt(unitIdOf(edge.to))]
      const predecessors = lineage.filter((each) => unitIdOf(each.to) === unitIdOf(to))
      const unchanged =
        from.code === to.code &&
        from.name === to.name &&
        from.kind === to.kind &&
        from.parentCode === to.parentCode
      expect(unchanged && predecessors.length === 1).toBe(false)
    }
  })

  it("never has two periods of one code on the same day", () => {
    for (const unit of units) {
      const day = unit.validFrom ?? "2019-01-01"
      expect(units.filter((other) => other.code === unit.code && isInForce(other, day))).toHaveLength(1)
    }
  })

  it("keeps every commune under a parent in force on its first day", () => {
    for (const unit of communes) {
      const day = unit.validFrom ?? "2019-12-31"
      expect(units.some((parent) => parent.code === unit.parentCode && isInForce(parent, day))).toBe(true)
    }
  })
})

describe("the 69 communes and wards of today", () => {
  it("have unique ASCII slugs made from their names; nothing else has one", () => {
    expect(new Set(present.map((unit) => unit.slug)).size).toBe(69)
    for (const unit of present) expect(unit.slug).toContain(slugify(unit.name))
    expect(units.filter((unit) => unit.slug !== null)).toHaveLength(69)
  })

  it("stand on 69 different tiles that hang together", () => {
    const tiles = new Set(present.map((unit) => `${unit.tileQ},${unit.tileR}`))
    expect(tiles.size).toBe(69)
    const reached = new Set<string>()
    const queue = [[present[0]?.tileQ ?? 0, present[0]?.tileR ?? 0]]
    for (const [q = 0, r = 0] of queue) {
      if (!tiles.has(`${q},${r}`) || reached.has(`${q},${r}`)) continue
      reached.add(`${q},${r}`)
      queue.push([q + 1, r], [q - 1, r], [q, r + 1], [q, r - 1], [q + 1, r - 1], [q - 1, r + 1])
    }
    expect(reached.size).toBe(69)
  })

  it("keep their true side of each other: north above south, the sea on the north-east", () => {
    const at = (slug: string) => {
      const unit = present.find((each) => each.slug === slug)
      if (!unit) throw new Error(`no commune ${slug}`)
      return { x: (unit.tileQ ?? 0) + (unit.tileR ?? 0) / 2, y: unit.tileR ?? 0 }
    }
    expect(at("dan-hai").y).toBeLessThan(at("thanh-sen").y)
    expect(at("thanh-sen").y).toBeLessThan(at("ky-lac").y)
    expect(at("son-kim-1").x).toBeLessThan(at("thach-khe").x)
    expect(at("huong-khe").x).toBeLessThan(at("vung-ang").x)
  })
})
