import { z } from "@medusajs/framework/zod"
import { ntmLevel, producerKind } from "./primitives"
import { productSeal } from "./seal"

export const catalogueSort = z.enum(["relevance", "new", "price_asc", "price_desc", "stars", "name"])
export type CatalogueSort = z.infer<typeof catalogueSort>

/** Query of GET /open/v1/catalogue. Lists are comma-separated; unknown values answer 400. */
export const catalogueQuery = z.object({
  q: z.string().trim().max(120).optional(),
  industry: z.string().optional(),
  group: z.string().optional(),
  /** Set numbers, e.g. "7,9". */
  set: z.string().optional(),
  stars: z.string().optional(),
  /** Slugs of present communes. */
  commune: z.string().optional(),
  producer: z.string().optional(),
  kind: z.string().optional(),
  price_min: z.coerce.number().int().min(0).optional(),
  price_max: z.coerce.number().int().min(0).optional(),
  in_stock: z.enum(["true", "false"]).optional(),
  gift: z.enum(["true", "false"]).optional(),
  sort: catalogueSort.optional(),
  page: z.coerce.number().int().min(1).max(500).optional(),
  limit: z.coerce.number().int().min(1).max(60).optional(),
})
export type CatalogueQuery = z.infer<typeof catalogueQuery>

/** Everything a product card needs. `priceVnd` null = known to the register, not on sale. */
export const catalogueItem = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  producer: z.object({ slug: z.string(), name: z.string(), kind: producerKind }),
  commune: z.object({ slug: z.string(), name: z.string() }).nullable(),
  set: z.object({ no: z.number().int(), name: z.string(), groupSlug: z.string() }).nullable(),
  /** Stars in force today; null shows none. */
  stars: z.number().int().nullable(),
  seal: productSeal,
  priceVnd: z.number().int().nullable(),
  /** e.g. "hộp 10 cái, 500 g". */
  unitLabel: z.string().nullable(),
  inStock: z.boolean(),
  gift: z.boolean(),
  /** Name of a drawing in the storefront (`/art/NAME.svg`) or an absolute picture address. */
  picture: z.string(),
  sample: z.boolean(),
})
export type CatalogueItem = z.infer<typeof catalogueItem>

export const facetValue = z.object({ value: z.string(), label: z.string(), count: z.number().int() })
export type FacetValue = z.infer<typeof facetValue>

/** Disjunctive counts: each facet is counted with its own filter lifted. */
export const catalogueFacets = z.object({
  industry: z.array(facetValue),
  group: z.array(facetValue),
  set: z.array(facetValue),
  stars: z.array(facetValue),
  commune: z.array(facetValue),
  kind: z.array(facetValue),
})
export type CatalogueFacets = z.infer<typeof catalogueFacets>

export const cataloguePage = z.object({
  items: z.array(catalogueItem),
  facets: catalogueFacets,
  total: z.number().int(),
  page: z.number().int(),
  limit: z.number().int(),
  didYouMean: z.string().nullable(),
})
export type CataloguePage = z.infer<typeof cataloguePage>

export const suggestion = z.object({
  type: z.enum(["product", "producer", "commune", "set"]),
  label: z.string(),
  detail: z.string(),
  href: z.string(),
})
export type Suggestion = z.infer<typeof suggestion>
export const suggestions = z.object({ items: z.array(suggestion) })

/** GET /open/v1/taxonomy. */
export const taxonomy = z.object({
  industries: z.array(
    z.object({
      code: z.string(),
      slug: z.string(),
      name: z.string(),
      groups: z.array(
        z.object({
          code: z.string(),
          slug: z.string(),
          name: z.string(),
          sets: z.array(z.object({ no: z.number().int(), slug: z.string(), name: z.string() })),
        }),
      ),
    }),
  ),
})
export type Taxonomy = z.infer<typeof taxonomy>

export const communeSummary = z.object({
  slug: z.string(),
  name: z.string(),
  /** "Xã Kỳ Anh", "Phường Thành Sen". */
  fullName: z.string(),
  kind: z.enum(["commune", "ward"]),
  code: z.string(),
  ntmLevel: ntmLevel.nullable(),
  tileQ: z.number().int().nullable(),
  tileR: z.number().int().nullable(),
  productCount: z.number().int(),
  validProductCount: z.number().int(),
})
export type CommuneSummary = z.infer<typeof communeSummary>
