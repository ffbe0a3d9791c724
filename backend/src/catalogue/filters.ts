import { catalogueSort, producerKind, type CatalogueSort, type ProducerKind } from "../contract"
import { badRequest } from "../lib/api-fault"
import {
  booleanParam,
  choiceParam,
  choicesParam,
  intParam,
  listParam,
  refuseUnknownParams,
  textParam,
  type RawQuery,
} from "../lib/query-params"
import type { Snapshot } from "./model"

export const DEFAULT_LIMIT = 24
const MAX_LIMIT = 60
const MAX_PAGE = 500
const MAX_PRICE_VND = 1_000_000_000_000

/** A checked catalogue query: every value names something that exists. Empty lists filter nothing. */
export interface CatalogueFilters {
  q: string | null
  industry: string[]
  group: string[]
  set: number[]
  stars: number[]
  commune: string[]
  producer: string[]
  kind: ProducerKind[]
  priceMinVnd: number | null
  priceMaxVnd: number | null
  inStock: boolean
  gift: boolean
  sort: CatalogueSort
  page: number
  limit: number
}

const KNOWN = [
  ...["q", "industry", "group", "set", "stars", "commune", "producer", "kind"],
  ...["price_min", "price_max", "in_stock", "gift", "sort", "page", "limit"],
]

/** Slugs of things that exist, old ones replaced by present ones. */
function slugs(
  query: RawQuery,
  field: string,
  code: string,
  present: { has(slug: string): boolean },
  aliases?: ReadonlyMap<string, string>,
): string[] {
  return listParam(query, field).map((value) => {
    const slug = present.has(value) ? value : aliases?.get(value)
    if (slug === undefined) throw badRequest(code, field, `Không có «${value}» (tham số ${field}).`)
    return slug
  })
}

function starsParam(query: RawQuery): number[] {
  return choicesParam(query, "stars", ["3", "4", "5"], "BAD_STARS").map(Number)
}

/** @throws ApiFaultError 400 naming the parameter that is wrong. */
export function readCatalogueFilters(query: RawQuery, snapshot: Snapshot): CatalogueFilters {
  refuseUnknownParams(query, KNOWN)
  const { sets, communeBySlug, producerBySlug, aliases } = snapshot
  const setNos = new Set(sets.map(({ no }) => String(no)))
  const priceBounds = { min: 0, max: MAX_PRICE_VND }
  const filters: CatalogueFilters = {
    q: textParam(query, "q", 120),
    industry: slugs(
      query,
      "industry",
      "UNKNOWN_INDUSTRY",
      new Set(sets.map(({ industry }) => industry.slug)),
    ),
    group: slugs(query, "group", "UNKNOWN_GROUP", new Set(sets.map(({ group }) => group.slug))),
    set: slugs(query, "set", "UNKNOWN_SET", setNos).map(Number),
    stars: starsParam(query),
    commune: slugs(query, "commune", "UNKNOWN_COMMUNE", communeBySlug, aliases.commune),
    producer: slugs(query, "producer", "UNKNOWN_PRODUCER", producerBySlug, aliases.producer),
    kind: choicesParam(query, "kind", producerKind.options, "UNKNOWN_PRODUCER_KIND"),
    priceMinVnd: intParam(query, "price_min", priceBounds, "BAD_PRICE"),
    priceMaxVnd: intParam(query, "price_max", priceBounds, "BAD_PRICE"),
    inStock: booleanParam(query, "in_stock"),
    gift: booleanParam(query, "gift"),
    sort: choiceParam(query, "sort", catalogueSort.options, "relevance", "BAD_SORT"),
    page: intParam(query, "page", { min: 1, max: MAX_PAGE }, "BAD_PAGE") ?? 1,
    limit: intParam(query, "limit", { min: 1, max: MAX_LIMIT }, "BAD_LIMIT") ?? DEFAULT_LIMIT,
  }
  const { priceMinVnd, priceMaxVnd } = filters
  if (priceMinVnd !== null && priceMaxVnd !== null && priceMinVnd > priceMaxVnd) {
    throw badRequest("BAD_PRICE", "price_min", "Giá thấp nhất (price_min) lớn hơn giá cao nhất (price_max).")
  }
  return filters
}
