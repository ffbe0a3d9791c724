import type {
  CataloguePage,
  CommuneDetail,
  CommuneSummary,
  ProducerDetail,
  ProducerSummary,
  ProductDetail,
  Statistics,
  Taxonomy,
} from "@ocop/backend/contract"
import { cacheLife, cacheTag } from "next/cache"
import { BackendError, readOpen, requireOpen } from "./backend"
import { untilLocalMidnight } from "./cache-life"
import { CACHE_RULES, entityTag } from "./cache-manifest"
import { localDayOf } from "./format"

/*
 * Server only. Each function keeps its answer until an invalidation or the next local midnight,
 * whichever comes first; the rules are in cache-manifest.ts.
 */

/**
 * A page of the catalogue, or null when the backend refuses a parameter (a filter value that no longer
 * exists, say). @param query the API query, already in canonical order
 */
export async function getCatalogue(query: string): Promise<CataloguePage | null> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.catalogue.refreshSeconds))
  cacheTag("catalogue", "products")
  try {
    return await requireOpen<CataloguePage>(`/catalogue${query ? `?${query}` : ""}`)
  } catch (error) {
    if (error instanceof BackendError && error.status === 400) return null
    throw error
  }
}

/** A product by its handle, present or former; null when there never was one. */
export async function getProduct(handle: string): Promise<ProductDetail | null> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.products.refreshSeconds))
  cacheTag("products", entityTag("product", handle))
  return await readOpen<ProductDetail>(`/products/${encodeURIComponent(handle)}`)
}

export async function getTaxonomy(): Promise<Taxonomy> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.taxonomy.refreshSeconds))
  cacheTag("taxonomy")
  return await requireOpen<Taxonomy>("/taxonomy")
}

/** Totals of the register as of today. */
export async function getStatistics(): Promise<Statistics> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.statistics.refreshSeconds))
  cacheTag("statistics", "register")
  return await requireOpen<Statistics>("/statistics")
}

export async function getProducers(): Promise<ProducerSummary[]> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.producers.refreshSeconds))
  cacheTag("producers")
  const { items } = await requireOpen<{ items: ProducerSummary[] }>("/producers")
  return items
}

export async function getProducer(slug: string): Promise<ProducerDetail | null> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.producers.refreshSeconds))
  cacheTag("producers", "products", entityTag("producer", slug))
  return await readOpen<ProducerDetail>(`/producers/${encodeURIComponent(slug)}`)
}

/** The 69 present communes and wards. */
export async function getCommunes(): Promise<CommuneSummary[]> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.communes.refreshSeconds))
  cacheTag("communes")
  const { items } = await requireOpen<{ items: CommuneSummary[] }>("/communes")
  return items
}

export async function getCommune(slug: string): Promise<CommuneDetail | null> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), CACHE_RULES.communes.refreshSeconds))
  cacheTag("communes", "products", entityTag("commune", slug))
  return await readOpen<CommuneDetail>(`/communes/${encodeURIComponent(slug)}`)
}

/** The local day the page is made on; kept no longer than that day. */
export async function getToday(): Promise<string> {
  "use cache"
  cacheLife(untilLocalMidnight(new Date(), 3_600))
  return await Promise.resolve(localDayOf(new Date()))
}
