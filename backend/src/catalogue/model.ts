import type {
  AuthorityLevel,
  CatalogueItem,
  CertificateKind,
  NtmLevel,
  ProducerKind,
  ProductSeal,
  Taxonomy,
} from "../contract"
import type { IsoDay } from "../lib/local-day"
import type { SealCertificate } from "../modules/certificate/rules/product-seal"
import type { UnitIndex } from "../modules/commune/rules/unit-index"
import type { UnitPeriod } from "../modules/commune/rules/unit-period"
import type { SearchDocument } from "./search"

/** The read model: everything the public pages show, joined once and kept in memory. */

export interface CertificateEntry extends SealCertificate {
  registeredProductId: string
  kind: CertificateKind
  authorityLevel: AuthorityLevel
  withdrawnGround: string | null
  productNameAtIssue: string
  producerNameAtIssue: string
  unitId: string
  sample: boolean
  importId: string | null
}

export interface SetEntry {
  no: number
  slug: string
  name: string
  group: { slug: string; name: string }
  industry: { slug: string; name: string }
}

export interface ProducerEntry {
  id: string
  slug: string
  name: string
  legalName: string
  kind: ProducerKind
  story: string | null
  taxCode: string | null
  registeredUnit: UnitPeriod | null
  districtAtRegistration: string | null
  /** The present commune of the place of registration. */
  commune: UnitPeriod | null
  sample: boolean
  products: ProductEntry[]
}

export interface VariantEntry {
  id: string
  title: string
  sku: string | null
  priceVnd: number | null
  stockQuantity: number
  allowBackorder: boolean
}

export interface LabelFact {
  name: string
  value: string
  emphasis: boolean
}

/** The shop page of a registered product: its Medusa product. */
export interface ShopPage {
  productId: string
  handle: string
  title: string
  description: string | null
  story: string | null
  pictures: string[]
  picture: string
  unitLabel: string | null
  gift: boolean
  sample: boolean
  labelFacts: LabelFact[]
  variants: VariantEntry[]
  createdAt: string
}

export interface ProductEntry {
  registeredId: string
  /** Name in the register; the shop may call it otherwise. */
  name: string
  registryCode: string | null
  importId: string | null
  sample: boolean
  unitId: string | null
  commune: UnitPeriod | null
  producer: ProducerEntry
  set: SetEntry | null
  setNo: number | null
  certificates: CertificateEntry[]
  seal: ProductSeal
  /** Null when the Medusa product is gone: the register still knows the product, the shop does not. */
  shop: ShopPage | null
}

/** A product with a shop page, ready for lists and search. */
export interface CatalogueEntry {
  product: ProductEntry
  shop: ShopPage
  item: CatalogueItem
  search: SearchDocument
}

export interface NtmEntry {
  unitId: string
  level: NtmLevel
  decisionNumber: string
  decidedOn: IsoDay
  endedOn: IsoDay | null
  sample: boolean
}

export interface CommuneEntry {
  unit: UnitPeriod
  slug: string
  fullName: string
  ntmLevel: NtmLevel | null
  products: ProductEntry[]
  producers: ProducerEntry[]
}

export interface Snapshot {
  /** The local day all seals were computed for. */
  day: IsoDay
  /** Changes whenever the contents may have changed: the entity tag of every list. */
  version: string
  units: UnitIndex
  products: ProductEntry[]
  productById: Map<string, ProductEntry>
  entries: CatalogueEntry[]
  entryByHandle: Map<string, CatalogueEntry>
  entryByProduct: Map<ProductEntry, CatalogueEntry>
  producers: ProducerEntry[]
  producerBySlug: Map<string, ProducerEntry>
  communes: CommuneEntry[]
  communeBySlug: Map<string, CommuneEntry>
  /** Every commune-level unit period there ever was. */
  communeUnits: UnitPeriod[]
  ntm: NtmEntry[]
  sets: SetEntry[]
  taxonomy: Taxonomy
  aliases: Aliases
}

/** Present slugs of what an old handle or slug used to name. */
export interface Aliases {
  product: Map<string, string>
  producer: Map<string, string>
  commune: Map<string, string>
}
