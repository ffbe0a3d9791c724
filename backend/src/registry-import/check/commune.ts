import { addDays, type IsoDay } from "../../lib/local-day"
import type { UnitIndex } from "../../modules/commune/rules/unit-index"
import { unitTitle, type UnitPeriod } from "../../modules/commune/rules/unit-period"
import { showDay } from "../values/day"
import { bad, good, type Reading } from "../values/reading"

/** «xã Kỳ Phú (huyện Kỳ Anh)». */
export function placeTitle(units: UnitIndex, unit: UnitPeriod): string {
  const district = units.districtOf(unit.id)
  return district === null ? unitTitle(unit) : `${unitTitle(unit)} (${unitTitle(district)})`
}

function period({ validFrom, validTo }: UnitPeriod): string {
  if (validFrom !== null && validTo !== null) return `chỉ có từ ${showDay(validFrom)} đến ${showDay(validTo)}`
  if (validTo !== null) return `chỉ có đến hết ngày ${showDay(validTo)}`
  return `chỉ có từ ${showDay(validFrom ?? "")}`
}

/** What the place was called on the day the paper names. */
function nameOnDay(units: UnitIndex, unit: UnitPeriod, day: IsoDay): string {
  if (unit.validTo !== null && unit.validTo < day) {
    const became = units.successorsOf(unit.id).map((next) => placeTitle(units, next))
    return became.length === 0 ? "" : `; từ ${showDay(addDays(unit.validTo, 1))} thuộc ${became.join(", ")}`
  }
  const before = units.predecessorsOf(unit.id).map((former) => placeTitle(units, former))
  return before.length === 0 ? "" : `; trước đó là ${before.join(", ")}`
}

/** Resolves a commune name as of a day and explains what is wrong when it cannot. */
export function readCommune(
  units: UnitIndex,
  name: string,
  district: string | null,
  day: IsoDay,
): Reading<UnitPeriod> {
  const resolution = units.resolve(name, district, day)
  switch (resolution.status) {
    case "found":
      return good(resolution.unit)
    case "ambiguous": {
      const places = resolution.candidates.map((unit) => placeTitle(units, unit)).join("; ")
      return bad(
        "AMBIGUOUS_COMMUNE",
        `«${name}» ngày ${showDay(day)} có thể là nhiều nơi: ${places}.`,
        "Ghi đủ dấu, ghi rõ xã/phường/thị trấn hoặc điền cột Huyện.",
      )
    }
    case "not_in_force": {
      const stories = resolution.periods
        .map((unit) => `${placeTitle(units, unit)} ${period(unit)}${nameOnDay(units, unit, day)}`)
        .join(". ")
      return bad(
        "COMMUNE_NOT_IN_FORCE",
        `Ngày ${showDay(day)} không có đơn vị «${name}»: ${stories}.`,
        "Ghi tên đơn vị đúng vào ngày quyết định, hoặc xem lại ngày quyết định.",
      )
    }
    case "unknown": {
      const elsewhere = resolution.elsewhere.map((unit) => placeTitle(units, unit)).join("; ")
      const message =
        elsewhere === "" || district === null
          ? `Không có xã, phường, thị trấn nào tên «${name}» ở Hà Tĩnh.`
          : `Không có «${name}» trong «${district}» ngày ${showDay(day)}; cùng tên chỉ có: ${elsewhere}.`
      return bad("UNKNOWN_COMMUNE", message, "Kiểm tra chính tả tên xã và huyện.")
    }
  }
}
