import type { ProductEntry, Snapshot } from "../catalogue/model"
import { ntmLevelOn } from "../catalogue/ntm"
import { districtFullNameOf, fullNameOf } from "../catalogue/unit-names"
import type { AdminUnitRow } from "../contract"
import { fold } from "../lib/fold"
import type { IsoDay } from "../lib/local-day"
import { starsOn } from "../modules/certificate/rules/product-stars"
import { isInForce, type UnitPeriod } from "../modules/commune/rules/unit-period"
import { NTM_WORDS, shownDay } from "./words"
import type { SheetColumn } from "./xlsx"

const vietnamese = new Intl.Collator("vi")

/** Products recognised by the day, by the unit their place was on that day. */
function productsByUnit(snapshot: Snapshot, asOf: IsoDay): Map<string, ProductEntry[]> {
  const byUnit = new Map<string, ProductEntry[]>()
  for (const product of snapshot.products) {
    const recognised = product.certificates.some(({ issuedOn }) => issuedOn <= asOf)
    const unit = recognised && product.unitId !== null ? snapshot.units.unitOn(product.unitId, asOf) : null
    if (unit === null) continue
    byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), product])
  }
  return byUnit
}

function formerNames({ units }: Snapshot, unit: UnitPeriod): string[] {
  const names = units.formerOf(unit.id).map(({ unit: former }) => {
    const district = districtFullNameOf(units, former.id)
    return district === null ? fullNameOf(former) : `${fullNameOf(former)}, ${district}`
  })
  return [...new Set(names)]
}

function unitRow(snapshot: Snapshot, unit: UnitPeriod, products: ProductEntry[], asOf: IsoDay): AdminUnitRow {
  const { units, ntm } = snapshot
  const lineage = new Set([unit.id, ...units.formerOf(unit.id).map(({ unit: former }) => former.id)])
  return {
    id: unit.id,
    code: unit.code,
    slug: unit.slug,
    fullName: fullNameOf(unit),
    district: districtFullNameOf(units, unit.id),
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    ntmLevel: ntmLevelOn(ntm, units, unit.id, asOf),
    productCount: products.length,
    validProductCount: products.filter(({ certificates }) => starsOn(certificates, asOf) !== null).length,
    formerNames: formerNames(snapshot, unit),
    ntm: ntm.flatMap(({ unitId, level, decisionNumber, decidedOn, sample }) => {
      const recognised = lineage.has(unitId) && decidedOn <= asOf ? units.byId(unitId) : null
      if (recognised === null) return []
      return [{ level, decisionNumber, decidedOn, unitFullName: fullNameOf(recognised), sample }]
    }),
  }
}

/** The communes and wards in force on the day, by name, with what they held and were made of. */
export function unitRowsOn(snapshot: Snapshot, asOf: IsoDay, q: string | null): AdminUnitRow[] {
  const products = productsByUnit(snapshot, asOf)
  const words = fold(q ?? "")
    .split(" ")
    .filter((word) => word !== "")
  return snapshot.communeUnits
    .filter((unit) => isInForce(unit, asOf))
    .map((unit) => unitRow(snapshot, unit, products.get(unit.id) ?? [], asOf))
    .filter((row) => {
      const haystack = fold([row.fullName, row.code, row.district ?? "", ...row.formerNames].join(" | "))
      return words.every((word) => haystack.includes(word))
    })
    .sort((a, b) => vietnamese.compare(a.fullName, b.fullName) || (a.id < b.id ? -1 : 1))
}

export const UNIT_SHEET: readonly SheetColumn<AdminUnitRow>[] = [
  { header: "Mã", width: 10, value: (row) => row.code },
  { header: "Xã/phường", width: 26, value: (row) => row.fullName },
  { header: "Huyện", width: 22, value: (row) => row.district },
  { header: "Từ ngày", width: 12, value: (row) => shownDay(row.validFrom) },
  { header: "Đến ngày", width: 12, value: (row) => shownDay(row.validTo) },
  { header: "Nông thôn mới", width: 14, value: (row) => (row.ntmLevel ? NTM_WORDS[row.ntmLevel] : null) },
  { header: "Số sản phẩm", width: 12, value: (row) => row.productCount },
  { header: "Còn hiệu lực", width: 12, value: (row) => row.validProductCount },
  { header: "Tên cũ", width: 80, value: (row) => row.formerNames.join("; ") },
]
