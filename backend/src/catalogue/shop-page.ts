import { artOfSet } from "./art"
import type { LabelFact, ShopPage, VariantEntry } from "./model"
import type { ShopProductRow, VariantRow } from "./shop-rows"

/** Shown for a variant whose stock Medusa does not count: there is always one. */
const UNCOUNTED_STOCK = 999

type Metadata = Record<string, unknown>

function textOf(metadata: Metadata, key: string): string | null {
  const value = metadata[key]
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null
}

function labelFactsOf(metadata: Metadata): LabelFact[] {
  const facts: unknown = metadata["labelFacts"]
  if (!Array.isArray(facts)) return []
  return facts.flatMap((fact: unknown): LabelFact[] => {
    if (typeof fact !== "object" || fact === null) return []
    const { name, value, emphasis }: { name?: unknown; value?: unknown; emphasis?: unknown } = fact
    if (typeof name !== "string" || typeof value !== "string") return []
    return [{ name, value, emphasis: emphasis === true }]
  })
}

function variantEntry(row: VariantRow, prices: ReadonlyMap<string, number>): VariantEntry {
  return {
    id: row.id,
    title: row.title,
    sku: row.sku,
    priceVnd: row.priceSetId === null ? null : (prices.get(row.priceSetId) ?? null),
    stockQuantity: row.manageInventory ? Math.max(0, row.available ?? 0) : UNCOUNTED_STOCK,
    allowBackorder: row.allowBackorder || !row.manageInventory,
  }
}

/**
 * The shop page of a product. Only a published product has variants, and only those with a VND
 * price are shown: no variant = known to the register, not on sale.
 */
export function shopPage(
  product: ShopProductRow,
  variants: readonly VariantRow[],
  images: readonly string[],
  setNo: number | null,
  prices: ReadonlyMap<string, number>,
): ShopPage {
  const metadata = product.metadata ?? {}
  const picture = textOf(metadata, "picture") ?? product.thumbnail ?? images[0] ?? artOfSet(setNo)
  return {
    productId: product.id,
    handle: product.handle,
    title: product.title,
    description: product.description,
    story: textOf(metadata, "story"),
    picture,
    pictures: [...new Set([picture, ...images])],
    unitLabel: textOf(metadata, "unitLabel"),
    gift: metadata["gift"] === true,
    sample: metadata["sample"] === true,
    labelFacts: labelFactsOf(metadata),
    variants: variants
      .map((variant) => variantEntry(variant, prices))
      .filter(({ priceVnd }) => priceVnd !== null),
    createdAt: product.createdAt,
  }
}

/** The lowest price on sale, VND; null when nothing is on sale. */
export function lowestPriceVnd(variants: readonly VariantEntry[]): number | null {
  const prices = variants.flatMap(({ priceVnd }) => (priceVnd === null ? [] : [priceVnd]))
  return prices.length === 0 ? null : Math.min(...prices)
}

export function isInStock(variants: readonly VariantEntry[]): boolean {
  return variants.some(({ stockQuantity, allowBackorder }) => allowBackorder || stockQuantity > 0)
}
