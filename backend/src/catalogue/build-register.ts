import { productSealOn } from "../modules/certificate/rules/product-seal"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import type { IsoDay } from "../lib/local-day"
import type { CertificateEntry, ProducerEntry, ProductEntry, SetEntry, ShopPage } from "./model"
import type { CertificateRow, ProducerRow, RegisterRows, TaxonomyRow } from "./register-rows"

/** Puts the rows of the register together: products with producer, set, place, certificates, seal. */
export interface RegisterEntries {
  products: ProductEntry[]
  producers: ProducerEntry[]
  sets: SetEntry[]
}

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

function setEntry(row: TaxonomyRow): SetEntry {
  return {
    no: row.no,
    slug: row.slug,
    name: row.name,
    group: { slug: row.groupSlug, name: row.groupName },
    industry: { slug: row.industrySlug, name: row.industryName },
  }
}

function producerEntry(row: ProducerRow, units: UnitIndex): ProducerEntry {
  const { registeredUnitId, ...facts } = row
  return {
    ...facts,
    registeredUnit: registeredUnitId === null ? null : units.byId(registeredUnitId),
    commune: registeredUnitId === null ? null : units.presentOf(registeredUnitId),
    products: [],
  }
}

/** A certificate row is already in the shape of the rules; newest issue first within a product. */
function certificateEntries(rows: readonly CertificateRow[]): CertificateEntry[] {
  return [...rows].sort((a, b) => b.issuedOn.localeCompare(a.issuedOn) || b.id.localeCompare(a.id))
}

export function buildRegister(
  rows: RegisterRows,
  shops: ReadonlyMap<string, ShopPage>,
  units: UnitIndex,
  day: IsoDay,
): RegisterEntries {
  const sets = rows.taxonomy.map(setEntry)
  const setByNo = new Map(sets.map((set) => [set.no, set]))
  const producers = rows.producers.map((row) => producerEntry(row, units))
  const producerById = new Map(producers.map((producer) => [producer.id, producer]))
  const certificates = groupBy(rows.certificates, (row) => row.registeredProductId)

  const products = rows.products.flatMap((row): ProductEntry[] => {
    const producer = producerById.get(row.producerId)
    // A product whose producer was deleted has nobody to answer for it: it is not shown.
    if (producer === undefined) return []
    const own = certificateEntries(certificates.get(row.id) ?? [])
    const product: ProductEntry = {
      registeredId: row.id,
      name: row.name,
      registryCode: row.registryCode,
      importId: row.importId,
      sample: row.sample,
      unitId: row.unitId,
      commune: row.unitId === null ? producer.commune : units.presentOf(row.unitId),
      producer,
      set: row.setNo === null ? null : (setByNo.get(row.setNo) ?? null),
      setNo: row.setNo,
      certificates: own,
      seal: productSealOn(own, day),
      shop: shops.get(row.productId) ?? null,
    }
    producer.products.push(product)
    return [product]
  })
  return { products, producers, sets }
}
