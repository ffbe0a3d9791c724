import { createHash } from "node:crypto"
import { isRecognised, type ProductRecord } from "../registry/registry-file"
import type { LabelFact, ListingType } from "./listing-file"

export interface PlannedVariant {
  sku: string
  title: string
  priceVnd: number
  stockQuantity: number
}

/** Kept in the Medusa product's `metadata`, read by the open API. */
export interface ListingMetadata extends Record<string, unknown> {
  picture: string
  unitLabel: string | null
  gift: boolean
  sample: true
  labelFacts: LabelFact[]
  story: string | null
}

export interface PlannedListing {
  productName: string
  onSale: boolean
  description: string
  metadata: ListingMetadata
  /** Empty for a product the register knows and nobody sells. */
  variants: PlannedVariant[]
}

const PRICE_STEP_VND = 1_000
const PRICE_SPREAD_PERCENT = 20
const FOUR_STAR_PERCENT = 112
const MAX_STOCK = 400
/** One variant in this many is sold out, so that the shop shows how that looks. */
const SOLD_OUT_ONE_IN = 17

const SAMPLE_NOTE = "Giá, quy cách và tồn kho là dữ liệu mẫu."
/** Facts only the maker of a real product can state. */
const MAKERS_FACTS = new Set(["Thành phần", "Hạn sử dụng"])

/** The same number for the same words, on every machine and every run. */
function steadyNumber(...words: (string | number)[]): number {
  return createHash("sha256").update(words.join("|")).digest().readUInt32BE(0)
}

function priceOf(product: ProductRecord, basePriceVnd: number): number {
  const stars = Math.max(...product.certificates.map((certificate) => certificate.stars))
  const percent =
    100 - PRICE_SPREAD_PERCENT / 2 + (steadyNumber("price", product.id) % (PRICE_SPREAD_PERCENT + 1))
  const priceVnd = (basePriceVnd * percent * (stars >= 4 ? FOUR_STAR_PERCENT : 100)) / 10_000
  return Math.max(PRICE_STEP_VND, Math.round(priceVnd / PRICE_STEP_VND) * PRICE_STEP_VND)
}

function stockOf(product: ProductRecord, ordinal: number): number {
  const draw = steadyNumber("stock", product.id, ordinal)
  return draw % SOLD_OUT_ONE_IN === 0 ? 0 : 3 + (draw % MAX_STOCK)
}

/** Nothing is invented about how a real product is made; an invented one may tell more. */
function describe(product: ProductRecord, type: ListingType): string {
  if (!isRecognised(product)) return `${type.description} Sản phẩm và chủ thể là dữ liệu mẫu.`
  const place = product.certificates.at(-1)?.commune ?? ""
  return `${product.name}, ${place.charAt(0).toLowerCase()}${place.slice(1)}, tỉnh Hà Tĩnh. ${SAMPLE_NOTE}`
}

/**
 * The demo listing of a product of the register: sizes, prices and stock of its kind, varied by its
 * id. Deterministic; every listing is marked as sample.
 */
export function planListing(product: ProductRecord, type: ListingType, story: string | null): PlannedListing {
  const isReal = isRecognised(product)
  return {
    productName: product.name,
    onSale: product.onSale,
    description: describe(product, type),
    metadata: {
      picture: type.picture,
      unitLabel: product.onSale ? (type.variants[0]?.title ?? null) : null,
      gift: product.onSale && type.gift,
      sample: true,
      labelFacts: type.labelFacts.filter(({ name }) => !(isReal && MAKERS_FACTS.has(name))),
      story,
    },
    variants: product.onSale
      ? type.variants.map(({ title, priceVnd }, ordinal) => ({
          sku: `MAU-${product.id}-${ordinal + 1}`,
          title,
          priceVnd: priceOf(product, priceVnd),
          stockQuantity: stockOf(product, ordinal),
        }))
      : [],
  }
}
