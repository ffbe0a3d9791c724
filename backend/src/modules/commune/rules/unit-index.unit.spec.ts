import fc from "fast-check"
import { readUnitFacts, unitIndexOfFacts } from "../testing/unit-facts"
import { isInForce, unitTitle, type UnitPeriod } from "./unit-period"

const { units } = readUnitFacts()
const index = unitIndexOfFacts()
const communes = units.filter(({ level }) => level === "commune")
const anyCommune = fc.constantFrom(...communes)
const DAYS = [
  "2019-06-01",
  "2021-06-01",
  "2024-12-31",
  "2025-01-01",
  "2025-06-30",
  "2025-07-01",
  "2026-11-22",
]
const anyDay = fc.constantFrom(...DAYS)

function found(name: string, district: string | null, day: string): UnitPeriod {
  const resolution = index.resolve(name, district, day)
  if (resolution.status !== "found") throw new Error(`${name}: ${resolution.status}`)
  return resolution.unit
}

describe("UnitIndex.resolve", () => {
  it("finds every unit by its full title and district on any day it was in force", () => {
    fc.assert(
      fc.property(anyCommune, anyDay, (unit, day) => {
        fc.pre(isInForce(unit, day))
        const district = index.districtOf(unit.id)
        expect(found(unitTitle(unit), district === null ? null : unitTitle(district), day).id).toBe(unit.id)
      }),
    )
  })

  it("never answers a unit that was not in force, however the name is typed", () => {
    const typed = (name: string) =>
      fc.constantFrom(name, name.normalize("NFD"), name.toUpperCase(), `  ${name}\u00A0`, name.toLowerCase())
    fc.assert(
      fc.property(
        anyCommune.chain((unit) => typed(unit.name).map((name) => ({ unit, name }))),
        anyDay,
        ({ unit, name }, day) => {
          const resolution = index.resolve(name, null, day)
          if (resolution.status === "found") {
            expect(isInForce(resolution.unit, day)).toBe(true)
            expect(resolution.unit.foldedName).toBe(unit.foldedName)
          } else expect(resolution.status).not.toBe("unknown")
        },
      ),
    )
  })

  it("lets accents, the kind of unit, or the district decide between namesakes", () => {
    expect(index.resolve("thach ha", null, "2021-01-01")).toMatchObject({ status: "ambiguous" })
    expect(found("Thạch Hạ", null, "2021-01-01").kind).toBe("commune")
    expect(found("Thạch Hà", null, "2021-01-01").kind).toBe("township")
    expect(found("TT Thach Ha", null, "2021-01-01").kind).toBe("township")
    expect(found("thach ha", "TP Hà Tĩnh", "2021-01-01").name).toBe("Thạch Hạ")
  })

  it("tells units that are gone or not yet there from names that never were", () => {
    expect(index.resolve("Xã Kỳ Phú", "Huyện Kỳ Anh", "2025-07-01").status).toBe("not_in_force")
    expect(index.resolve("Phường Thành Sen", null, "2025-06-30").status).toBe("not_in_force")
    expect(index.resolve("Xã Không Đâu", null, "2025-06-30").status).toBe("unknown")
    expect(index.resolve("Kỳ Phú", "Can Lộc", "2024-01-01")).toMatchObject({
      status: "unknown",
      elsewhere: [{ name: "Kỳ Phú" }],
    })
  })

  it("takes the former district as a hint after districts were abolished", () => {
    expect(found("Xã Kỳ Anh", "Huyện Kỳ Anh", "2025-08-01").id).toBe("unit_18775_20250701")
  })
})

describe("UnitIndex lineage", () => {
  it("leads every unit to one that exists today, and to itself on its own days", () => {
    fc.assert(
      fc.property(anyCommune, anyDay, (unit, day) => {
        expect(index.presentOf(unit.id)?.validTo).toBeNull()
        if (isInForce(unit, day)) expect(index.unitOn(unit.id, day)?.id).toBe(unit.id)
        const onDay = index.unitOn(unit.id, day)
        if (onDay !== null) expect(isInForce(onDay, day)).toBe(true)
      }),
    )
  })

  it("names the units that went into a commune of today", () => {
    const kyAnh = found("Xã Kỳ Anh", null, "2026-01-01")
    expect(index.formerOf(kyAnh.id).map(({ unit }) => unit.name)).toContain("Kỳ Phú")
    expect(index.presentOf("unit_18763_0")?.id).toBe(kyAnh.id)
    expect(index.districtNameOf("unit_18763_0")).toBe("Kỳ Anh")
    expect(index.districtNameOf(kyAnh.id)).toBeNull()
  })

  it("follows a split unit to the part that kept its name", () => {
    expect(index.unitOn("unit_18070_0", "2025-03-01")?.name).toBe("Trần Phú")
  })

  it("marks what came through a split as a part", () => {
    const split = communes.filter((unit) => index.successorsOf(unit.id).length > 1)
    expect(split.length).toBeGreaterThan(0)
    for (const unit of split) {
      for (const successor of index.successorsOf(unit.id)) {
        const own = index.formerOf(successor.id).find((former) => former.unit.id === unit.id)
        expect(own?.extent).toBe("part")
      }
    }
  })
})
