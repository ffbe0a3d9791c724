import { unitTitle, type UnitPeriod } from "../modules/commune/rules/unit-period"
import type { UnitIndex } from "../modules/commune/rules/unit-index"

/** «Xã Kỳ Anh», «Phường Thành Sen»: the title at the beginning of a line. */
export function fullNameOf(unit: Pick<UnitPeriod, "kind" | "name">): string {
  const title = unitTitle(unit)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The district a commune period lay in, «Huyện Kỳ Anh»; null since districts were abolished. */
export function districtFullNameOf(units: UnitIndex, unitId: string): string | null {
  const district = units.districtOf(unitId)
  return district === null ? null : fullNameOf(district)
}

/** Every name a present commune can be searched by: its own, those of its parts, their districts. */
export function placeNames(units: UnitIndex, unit: UnitPeriod): string[] {
  const names = new Set<string>([unit.name])
  for (const { unit: former } of units.formerOf(unit.id)) {
    names.add(former.name)
    const district = units.districtNameOf(former.id)
    if (district !== null) names.add(district)
  }
  return [...names]
}
