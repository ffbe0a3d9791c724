import type { CatalogueSort } from "../contract"
import type { CatalogueEntry } from "./model"

/** An entry that matched, with how well. */
export interface Hit {
  entry: CatalogueEntry
  score: number
}

type Comparison = (a: Hit, b: Hit) => number

const vietnamese = new Intl.Collator("vi", { numeric: true })

const byName: Comparison = (a, b) =>
  vietnamese.compare(a.entry.item.title, b.entry.item.title) ||
  (a.entry.item.handle < b.entry.item.handle ? -1 : 1)
const byStars: Comparison = (a, b) => (b.entry.item.stars ?? 0) - (a.entry.item.stars ?? 0)
const byNewest: Comparison = (a, b) =>
  (b.entry.item.seal.issuedOn ?? "").localeCompare(a.entry.item.seal.issuedOn ?? "") ||
  b.entry.shop.createdAt.localeCompare(a.entry.shop.createdAt)

/** What can be bought comes first, then what is merely known. */
const saleRank = ({ entry: { item } }: Hit) => (item.priceVnd === null ? 0 : item.inStock ? 2 : 1)
const bySale: Comparison = (a, b) => saleRank(b) - saleRank(a)
const byScore: Comparison = (a, b) => b.score - a.score

/** A product that is not on sale has no price to compare: last in both directions. */
function byPrice(direction: 1 | -1): Comparison {
  return (a, b) => {
    const left = a.entry.item.priceVnd
    const right = b.entry.item.priceVnd
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return (left - right) * direction
  }
}

const ORDERS: Record<CatalogueSort, readonly Comparison[]> = {
  relevance: [byScore, bySale, byStars, byNewest],
  new: [byNewest],
  price_asc: [byPrice(1)],
  price_desc: [byPrice(-1)],
  stars: [byStars, bySale, byNewest],
  name: [],
}

/** A total order: equal hits fall back to the name and the handle, so pages never overlap. */
export function sortHits(hits: Hit[], sort: CatalogueSort): Hit[] {
  const order = [...ORDERS[sort], byName]
  return hits.sort((a, b) => {
    for (const compare of order) {
      const difference = compare(a, b)
      if (difference !== 0) return difference
    }
    return 0
  })
}
