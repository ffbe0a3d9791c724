import type { IsoDay } from "../../lib/local-day"
import { isInForce, unitTitle, type UnitPeriod } from "../../modules/commune/rules/unit-period"
import { readUnitFacts } from "../../modules/commune/testing/unit-facts"

/** A commune as the papers of its time name it. */
export interface Place {
  commune: string
  district: string
}

/** Names that two communes bore on one day need accents; synthetic rows keep clear of them. */
const NAMESAKES = new Set(["thach ha"])

/** Communes in force on every one of the days, with their district (blank since 01/07/2025). */
export function placesOn(days: readonly IsoDay[]): Place[] {
  const { units } = readUnitFacts()
  const districts = new Map(
    units.filter(({ level }) => level === "district").map((unit) => [unit.code, unit]),
  )
  const lasting = (unit: UnitPeriod) => days.every((day) => isInForce(unit, day))
  return units
    .filter((unit) => unit.level === "commune" && !NAMESAKES.has(unit.foldedName) && lasting(unit))
    .map((unit) => {
      const district = districts.get(unit.parentCode ?? "")
      return { commune: unitTitle(unit), district: district === undefined ? "" : unitTitle(district) }
    })
}
