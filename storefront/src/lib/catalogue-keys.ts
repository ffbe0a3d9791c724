/**
 * The query parameters of the catalogue, in the order they are written into addresses. Kept apart from
 * the parsing so that next.config can read it without pulling in anything else.
 */
export const CATALOGUE_KEYS = [
  "q",
  "nganh",
  "nhom",
  "bo",
  "sao",
  "xa",
  "loai",
  "gia_tu",
  "gia_den",
  "con_hang",
  "qua",
  "sap_xep",
  "trang",
] as const

export type CatalogueKey = (typeof CATALOGUE_KEYS)[number]

/** Where filtered views are rendered; never linked to, never indexed. */
export const FILTERED_ROUTE = "/loc-san-pham"

interface FilterRewrite {
  source: string
  has: { type: "query"; key: string }[]
  destination: string
}

/**
 * One rewrite per parameter: the bare `/san-pham` stays a prerendered page, while any filter, search,
 * sort or page number sends the same address to the route that reads the query.
 */
export function filterRewrites(): FilterRewrite[] {
  return CATALOGUE_KEYS.map((key) => ({
    source: "/san-pham",
    has: [{ type: "query", key }],
    destination: FILTERED_ROUTE,
  }))
}
