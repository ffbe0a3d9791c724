import type { CatalogueItem, Taxonomy } from "../contract"
import type { IsoDay } from "../lib/local-day"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import { aliasesOf } from "./aliases"
import { buildCommunes } from "./build-communes"
import { buildRegister, groupBy } from "./build-register"
import type { CatalogueEntry, ProductEntry, ShopPage, Snapshot } from "./model"
import type { RegisterRows, TaxonomyRow } from "./register-rows"
import { searchDocument } from "./search"
import { isInStock, lowestPriceVnd, shopPage } from "./shop-page"
import type { ShopRows } from "./shop-rows"
import { fullNameOf, placeNames } from "./unit-names"

/** Everything a snapshot is made of; the same rows and day always give the same snapshot. */
export interface SnapshotSources {
  day: IsoDay
  version: string
  units: UnitIndex
  register: RegisterRows
  shop: ShopRows
  /** VND by price set id. */
  prices: ReadonlyMap<string, number>
}

function shopPages({ shop, register, prices }: SnapshotSources): Map<string, ShopPage> {
  const setNos = new Map(register.products.map(({ productId, setNo }) => [productId, setNo]))
  const variants = groupBy(shop.variants, ({ productId }) => productId)
  const images = groupBy(shop.images, ({ productId }) => productId)
  return new Map(
    shop.products.map((product) => [
      product.id,
      shopPage(
        product,
        variants.get(product.id) ?? [],
        (images.get(product.id) ?? []).map(({ url }) => url),
        setNos.get(product.id) ?? null,
        prices,
      ),
    ]),
  )
}

function catalogueItem(product: ProductEntry, shop: ShopPage): CatalogueItem {
  const { producer, commune, set, seal } = product
  return {
    id: shop.productId,
    handle: shop.handle,
    title: shop.title,
    producer: { slug: producer.slug, name: producer.name, kind: producer.kind },
    commune: commune?.slug ? { slug: commune.slug, name: fullNameOf(commune) } : null,
    set: set === null ? null : { no: set.no, name: set.name, groupSlug: set.group.slug },
    stars: seal.stars,
    seal,
    priceVnd: lowestPriceVnd(shop.variants),
    unitLabel: shop.unitLabel,
    inStock: isInStock(shop.variants),
    gift: shop.gift,
    picture: shop.picture,
    sample: shop.sample || product.sample,
  }
}

/** Names of a place cost a walk through the merger graph: once per commune, not per product. */
function placeNamesOnce(units: UnitIndex): (product: ProductEntry) => string[] {
  const known = new Map<string, string[]>()
  return ({ commune }) => {
    if (commune === null) return []
    const names = known.get(commune.id) ?? placeNames(units, commune)
    known.set(commune.id, names)
    return names
  }
}

function catalogueEntries(products: readonly ProductEntry[], units: UnitIndex): CatalogueEntry[] {
  const placesOf = placeNamesOnce(units)
  return products.flatMap((product): CatalogueEntry[] => {
    const { shop, producer, set } = product
    if (shop === null) return []
    const search = searchDocument({
      title: shop.title,
      set: set?.name ?? "",
      producer: `${producer.name} ${producer.legalName}`,
      places: placesOf(product),
    })
    return [{ product, shop, item: catalogueItem(product, shop), search }]
  })
}

function taxonomyOf(rows: readonly TaxonomyRow[]): Taxonomy {
  const industries = groupBy(rows, ({ industryCode }) => industryCode)
  return {
    industries: [...industries].flatMap(([code, ofIndustry]) => {
      const [first] = ofIndustry
      if (first === undefined) return []
      const groups = [...groupBy(ofIndustry, ({ groupCode }) => groupCode)].flatMap(([groupCode, sets]) => {
        const [head] = sets
        if (head === undefined) return []
        return {
          code: groupCode,
          slug: head.groupSlug,
          name: head.groupName,
          sets: sets.map(({ no, slug, name }) => ({ no, slug, name })),
        }
      })
      return { code, slug: first.industrySlug, name: first.industryName, groups }
    }),
  }
}

export function buildSnapshot(sources: SnapshotSources): Snapshot {
  const { day, version, units, register } = sources
  const { products, producers, sets } = buildRegister(register, shopPages(sources), units, day)
  const entries = catalogueEntries(products, units)
  const communes = buildCommunes(register, products, producers, units, day)
  return {
    day,
    version,
    units,
    products,
    productById: new Map(products.map((product) => [product.registeredId, product])),
    entries,
    entryByHandle: new Map(entries.map((entry) => [entry.shop.handle, entry])),
    entryByProduct: new Map(entries.map((entry) => [entry.product, entry])),
    producers,
    producerBySlug: new Map(producers.map((producer) => [producer.slug, producer])),
    communes,
    communeBySlug: new Map(communes.map((commune) => [commune.slug, commune])),
    communeUnits: register.communeIds.flatMap((id) => units.byId(id) ?? []),
    ntm: register.ntm,
    sets,
    taxonomy: taxonomyOf(register.taxonomy),
    aliases: aliasesOf(register.aliases, entries, producers, units),
  }
}
