import type { CataloguePage } from "../contract"
import { buildVocabulary, didYouMean, type Vocabulary } from "./did-you-mean"
import { countFacets, facetsOf, matchesFacet } from "./facets"
import type { CatalogueFilters } from "./filters"
import type { CatalogueEntry, Snapshot } from "./model"
import { relevance, searchQuery } from "./search"
import { sortHits, type Hit } from "./sorting"

function passesPlainFilters({ item }: CatalogueEntry, filters: CatalogueFilters): boolean {
  const { priceMinVnd, priceMaxVnd } = filters
  if (filters.inStock && !item.inStock) return false
  if (filters.gift && !item.gift) return false
  if (filters.producer.length > 0 && !filters.producer.includes(item.producer.slug)) return false
  if (priceMinVnd !== null && (item.priceVnd === null || item.priceVnd < priceMinVnd)) return false
  return priceMaxVnd === null || (item.priceVnd !== null && item.priceVnd <= priceMaxVnd)
}

function search(snapshot: Snapshot, text: string | null): Hit[] {
  if (text === null) return snapshot.entries.map((entry) => ({ entry, score: 0 }))
  const query = searchQuery(text)
  return snapshot.entries
    .map((entry) => ({ entry, score: relevance(entry.search, query) }))
    .filter(({ score }) => score > 0)
}

const vocabularies = new WeakMap<Snapshot, Vocabulary>()

function vocabularyOf(snapshot: Snapshot): Vocabulary {
  const known = vocabularies.get(snapshot) ?? buildVocabulary(snapshot.entries.map(({ shop }) => shop.title))
  vocabularies.set(snapshot, known)
  return known
}

/** Another spelling is proposed only when nothing was found, and only when it would find something. */
function proposal(snapshot: Snapshot, text: string | null, found: number): string | null {
  if (text === null || found > 0) return null
  const other = didYouMean(text, vocabularyOf(snapshot))
  return other !== null && search(snapshot, other).length > 0 ? other : null
}

/** One page of the catalogue. A page past the end is empty; the total tells why. */
export function cataloguePageOf(snapshot: Snapshot, filters: CatalogueFilters): CataloguePage {
  const found = search(snapshot, filters.q)
  const candidates = found.filter(({ entry }) => passesPlainFilters(entry, filters))
  const facets = facetsOf(filters)
  const chosen = Object.values(facets)
  const hits = candidates.filter(({ entry }) => chosen.every((facet) => matchesFacet(facet, entry)))
  const start = (filters.page - 1) * filters.limit
  return {
    items: sortHits(hits, filters.sort)
      .slice(start, start + filters.limit)
      .map(({ entry }) => entry.item),
    facets: countFacets(
      candidates.map(({ entry }) => entry),
      facets,
      snapshot,
    ),
    total: hits.length,
    page: filters.page,
    limit: filters.limit,
    didYouMean: proposal(snapshot, filters.q, found.length),
  }
}
