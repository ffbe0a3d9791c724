import type {
  CatalogueItem,
  CertificateLine,
  CommuneSummary,
  ProducerDetail,
  ProducerKind,
  ProducerSummary,
  ProductDetail,
} from "../contract"
import { certificatesOn } from "../modules/certificate/rules/product-stars"
import { unitTitle } from "../modules/commune/rules/unit-period"
import type { CatalogueEntry, CommuneEntry, ProducerEntry, ProductEntry, Snapshot } from "./model"
import { sortHits } from "./sorting"
import { fullNameOf } from "./unit-names"

const MAX_RELATED = 8

/** The tax code of a household is the identity number of a person: it is not public. */
const PUBLIC_TAX_CODE: ReadonlySet<ProducerKind> = new Set(["cooperative", "enterprise", "association"])

/** The life line of a product on the day of the snapshot, newest first. */
export function certificateLines(product: ProductEntry, day: string): CertificateLine[] {
  return certificatesOn(product.certificates, day).map(({ certificate, state }) => ({
    verificationCode: certificate.verificationCode,
    number: certificate.number,
    decisionNumber: certificate.decisionNumber,
    decidedOn: certificate.decidedOn,
    authorityName: certificate.authorityName,
    awardedStars: certificate.stars,
    issuedOn: certificate.issuedOn,
    expiresOn: certificate.expiresOn,
    kind: certificate.kind,
    state,
    withdrawnOn: state === "withdrawn" ? certificate.withdrawnOn : null,
    withdrawnGround: state === "withdrawn" ? certificate.withdrawnGround : null,
  }))
}

/** The cards of these products, those on sale first. */
export function itemsOf(snapshot: Snapshot, products: readonly ProductEntry[]): CatalogueItem[] {
  const hits = products.flatMap((product) => {
    const entry = snapshot.entryByProduct.get(product)
    return entry === undefined ? [] : [{ entry, score: 0 }]
  })
  return sortHits(hits, "relevance").map(({ entry }) => entry.item)
}

/** Shop pages only: the number a page tells is the number of cards on it. */
function counts(products: readonly ProductEntry[]): { productCount: number; validProductCount: number } {
  const shown = products.filter(({ shop }) => shop !== null)
  return {
    productCount: shown.length,
    validProductCount: shown.filter(({ seal }) => seal.stars !== null).length,
  }
}

export function communeSummaryOf(commune: CommuneEntry): CommuneSummary {
  const { unit, slug, fullName, ntmLevel, products } = commune
  return {
    slug,
    name: unit.name,
    fullName,
    kind: unit.kind === "ward" ? "ward" : "commune",
    code: unit.code,
    ntmLevel,
    tileQ: unit.tileQ,
    tileR: unit.tileR,
    ...counts(products),
  }
}

export function producerSummaryOf(producer: ProducerEntry): ProducerSummary {
  const { slug, name, kind, commune, products } = producer
  return {
    slug,
    name,
    kind,
    commune: commune?.slug ? { slug: commune.slug, name: fullNameOf(commune) } : null,
    ...counts(products),
  }
}

/** Others of the same set first, then of the same producer, then of the same commune. */
function relatedTo(snapshot: Snapshot, { product, item }: CatalogueEntry): CatalogueItem[] {
  const closeness = (other: ProductEntry) =>
    (other.set !== null && other.set === product.set ? 4 : 0) +
    (other.producer === product.producer ? 2 : 0) +
    (other.commune !== null && other.commune.id === product.commune?.id ? 1 : 0)
  const hits = snapshot.entries
    .filter((entry) => entry.item !== item)
    .map((entry) => ({ entry, score: closeness(entry.product) }))
    .filter(({ score }) => score > 0)
  return sortHits(hits, "relevance")
    .slice(0, MAX_RELATED)
    .map(({ entry }) => entry.item)
}

/** The product page; an old handle answers the present product and where it lives now. */
export function productDetailOf(snapshot: Snapshot, handle: string): ProductDetail | null {
  const redirect = snapshot.entryByHandle.has(handle) ? undefined : snapshot.aliases.product.get(handle)
  const entry = snapshot.entryByHandle.get(redirect ?? handle)
  if (entry === undefined) return null
  const { product, shop, item } = entry
  const { producer, set } = product
  const commune = product.commune?.slug ? snapshot.communeBySlug.get(product.commune.slug) : undefined
  return {
    redirectTo: redirect ?? null,
    item,
    description: shop.description,
    story: shop.story,
    pictures: shop.pictures,
    variants: shop.variants,
    labelFacts: shop.labelFacts,
    registryCode: product.registryCode,
    industry: set?.industry ?? null,
    certificates: certificateLines(product, snapshot.day),
    producer: {
      slug: producer.slug,
      name: producer.name,
      kind: producer.kind,
      story: producer.story,
      productCount: counts(producer.products).productCount,
    },
    commune: commune === undefined ? null : communeSummaryOf(commune),
    related: relatedTo(snapshot, entry),
  }
}

/** «xã Sơn Bình, huyện Hương Sơn»: the place as it was when the producer was registered. */
function registeredAt(snapshot: Snapshot, producer: ProducerEntry): string | null {
  const { registeredUnit, districtAtRegistration } = producer
  if (registeredUnit === null) return districtAtRegistration
  const district = snapshot.units.districtOf(registeredUnit.id)
  const parts = [unitTitle(registeredUnit), district === null ? districtAtRegistration : unitTitle(district)]
  return parts.filter((part) => part !== null && part !== "").join(", ")
}

export function producerDetailOf(snapshot: Snapshot, slug: string): ProducerDetail | null {
  const redirect = snapshot.producerBySlug.has(slug) ? undefined : snapshot.aliases.producer.get(slug)
  const producer = snapshot.producerBySlug.get(redirect ?? slug)
  if (producer === undefined) return null
  return {
    redirectTo: redirect ?? null,
    producer: {
      ...producerSummaryOf(producer),
      legalName: producer.legalName,
      story: producer.story,
      taxCode: PUBLIC_TAX_CODE.has(producer.kind) ? producer.taxCode : null,
      registeredAt: registeredAt(snapshot, producer),
      sample: producer.sample,
    },
    items: itemsOf(snapshot, producer.products),
  }
}
