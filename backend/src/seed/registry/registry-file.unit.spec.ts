import { recognisingLevels } from "../../law/authorities"
import { bandOf, rulesetOn } from "../../law/rulesets"
import { authorityLevelOf } from "../../modules/certificate/rules/authority"
import { fold } from "../../lib/fold"
import { addMonths } from "../../lib/local-day"
import { readUnitsFile } from "../units/units-file"
import { isInForce, unitTitle } from "../../modules/commune/rules/unit-period"
import { isRecognised, readRegistryFiles } from "./registry-file"
import { toRegistryCsv } from "./registry-csv"

const products = readRegistryFiles()
const certificates = products.flatMap((product) => product.certificates)
const { units } = readUnitsFile()

describe("data/registry", () => {
  it("holds 87 published and 207 invented products under unique names", () => {
    expect(products.filter(isRecognised)).toHaveLength(87)
    expect(products).toHaveLength(294)
    expect(new Set(products.map(({ name }) => fold(name))).size).toBe(294)
  })

  it("places every certificate in a commune in force on the day, in its district of that day", () => {
    for (const { commune, district, decidedOn } of certificates) {
      const found = units.filter(
        (unit) =>
          unit.level === "commune" && isInForce(unit, decidedOn) && fold(unitTitle(unit)) === fold(commune),
      )
      const districts = found.map(
        ({ parentCode }) =>
          units.find((unit) => unit.code === parentCode && unit.level === "district") ?? null,
      )
      expect(districts.map((unit) => (unit === null ? null : fold(unitTitle(unit))))).toContain(
        district === null ? null : fold(district),
      )
    }
  })

  it("covers the 26 sets and, by invented products, all 69 communes of today", () => {
    expect(new Set(products.map(({ setNo }) => setNo)).size).toBe(26)
    const present = units.filter(({ slug }) => slug !== null)
    const named = new Set(certificates.map(({ commune }) => fold(commune)))
    const { lineage } = readUnitsFile()
    const hasProduct = (unit: (typeof units)[number]): boolean =>
      named.has(fold(unitTitle(unit))) ||
      lineage
        .filter(({ to }) => to.code === unit.code && to.validFrom === unit.validFrom)
        .some(({ from }) =>
          units.some(
            (each) => each.code === from.code && each.validFrom === from.validFrom && hasProduct(each),
          ),
        )
    expect(present.filter((unit) => !hasProduct(unit))).toEqual([])
  })

  it("has stars that fit the points, the ruleset and the authority of the day; nobody has five", () => {
    for (const { points, stars, decidedOn, authority } of certificates) {
      const ruleset = rulesetOn(decidedOn)
      if (!ruleset) throw new Error(`no ruleset on ${decidedOn}`)
      expect(stars).toBeLessThan(5)
      if (points !== null) expect(bandOf(ruleset, points)).toBe(stars)
      expect(recognisingLevels(stars === 4 ? 4 : 3, decidedOn)).toContain(authorityLevelOf(authority))
    }
  })

  it("marks what is invented: decision numbers, certificate numbers, unpublished producer names", () => {
    for (const { certificates: own, sources } of products) {
      for (const { decisionNumber, number } of own) {
        expect(
          decisionNumber.endsWith("/QĐ-MẪU") || (sources.length > 0 && decisionNumber === "2394/QĐ-UBND"),
        ).toBe(true)
        expect(number === null || number.endsWith("/GCN-MẪU")).toBe(true)
      }
    }
    for (const { producer } of products) expect(producer.name.endsWith("(tên mẫu)")).toBe(producer.sampleName)
  })

  it("extends only certificates whose file was lodged before the end", () => {
    const extended = certificates.filter(({ extension }) => extension !== null)
    expect(extended.length).toBeGreaterThan(0)
    for (const { extension, decidedOn, number } of extended) {
      expect(number).not.toBeNull()
      expect(extension && extension.lodgedOn <= addMonths(decidedOn, 36)).toBe(true)
    }
  })
})

describe("toRegistryCsv", () => {
  it("writes one row per certificate under the office's titles, days as dd/mm/yyyy", () => {
    const [header = "", ...rows] = toRegistryCsv(products).trimEnd().split("\n")
    expect(header.startsWith("\uFEFFMã sản phẩm,Tên sản phẩm,Chủ thể,")).toBe(true)
    expect(rows).toHaveLength(certificates.length)
    expect(rows.find((row) => row.includes("Bánh đa vừng Nguyên Lâm") && row.includes("2394"))).toContain(
      "15/10/2024",
    )
  })
})
