import type { CatalogueState } from "./catalogue-url"

/** Cards on one page: full rows at 2, 3 and 4 columns. */
export const PAGE_SIZE = 24

/** The query of GET /open/v1/catalogue for a state, in one fixed order, so that equal views share a cache. */
export function catalogueApiQuery(state: CatalogueState): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== "") query.set(name, String(value))
  }
  put("q", state.q)
  put("industry", state.industries.join(","))
  put("group", state.groups.join(","))
  put("set", state.sets.join(","))
  put("stars", state.stars.join(","))
  put("commune", state.communes.join(","))
  put("kind", state.kinds.join(","))
  put("price_min", state.priceMinVnd)
  put("price_max", state.priceMaxVnd)
  put("in_stock", state.inStock ? "true" : null)
  put("gift", state.gift ? "true" : null)
  put("sort", state.sort)
  put("page", state.page === 1 ? null : state.page)
  put("limit", PAGE_SIZE)
  return query.toString()
}
