import type { IsoDay } from "../lib/local-day"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import { groupBy } from "./build-register"
import type { CommuneEntry, ProducerEntry, ProductEntry } from "./model"
import { ntmLevelOn } from "./ntm"
import type { RegisterRows } from "./register-rows"
import { fullNameOf } from "./unit-names"

const placeOf = ({ commune }: { commune: { id: string } | null }) => commune?.id ?? ""
const vietnamese = new Intl.Collator("vi")

/** The communes in force today, by name, each with what is made there. */
export function buildCommunes(
  rows: RegisterRows,
  products: readonly ProductEntry[],
  producers: readonly ProducerEntry[],
  units: UnitIndex,
  day: IsoDay,
): CommuneEntry[] {
  const productsOf = groupBy(products, placeOf)
  const producersOf = groupBy(producers, placeOf)
  return rows.communeIds
    .flatMap((id): CommuneEntry[] => {
      const unit = units.byId(id)
      if (unit === null || unit.slug === null || unit.validTo !== null) return []
      return [
        {
          unit,
          slug: unit.slug,
          fullName: fullNameOf(unit),
          ntmLevel: ntmLevelOn(rows.ntm, units, id, day),
          products: productsOf.get(id) ?? [],
          producers: producersOf.get(id) ?? [],
        },
      ]
    })
    .sort((a, b) => vietnamese.compare(a.unit.name, b.unit.name) || a.slug.localeCompare(b.slug))
}
