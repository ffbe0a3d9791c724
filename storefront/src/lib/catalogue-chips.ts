import type { CataloguePage, FacetValue } from "@ocop/backend/contract"
import { KIND_SLUGS, catalogueHref, type CatalogueState } from "./catalogue-url"
import { formatVnd } from "./format"
import { PRODUCER_KIND_NAMES } from "./words"

export interface Chip {
  label: string
  /** Where pressing it leads: the same view with this filter taken off or put on. */
  href: string
  on: boolean
}

const labelIn = (facet: readonly FacetValue[], value: string): string =>
  facet.find((entry) => entry.value === value)?.label ?? value

const without = <T>(values: readonly T[], gone: T): T[] => values.filter((value) => value !== gone)

/** Filters in force, each with the way to take it off. */
export function activeChips(state: CatalogueState, facets: CataloguePage["facets"]): Chip[] {
  const off = (label: string, change: Partial<CatalogueState>): Chip => ({
    label,
    href: catalogueHref({ ...state, ...change, page: 1 }),
    on: true,
  })
  const chips: Chip[] = []
  if (state.q !== "") chips.push(off(`“${state.q}”`, { q: "" }))
  for (const star of state.stars) chips.push(off(`${star} sao`, { stars: without(state.stars, star) }))
  for (const slug of state.industries)
    chips.push(off(labelIn(facets.industry, slug), { industries: without(state.industries, slug) }))
  for (const slug of state.groups)
    chips.push(off(labelIn(facets.group, slug), { groups: without(state.groups, slug) }))
  for (const no of state.sets)
    chips.push(off(labelIn(facets.set, String(no)), { sets: without(state.sets, no) }))
  for (const slug of state.communes)
    chips.push(off(labelIn(facets.commune, slug), { communes: without(state.communes, slug) }))
  for (const kind of state.kinds)
    chips.push(off(PRODUCER_KIND_NAMES[kind], { kinds: without(state.kinds, kind) }))
  if (state.priceMinVnd !== null) chips.push(off(`Từ ${formatVnd(state.priceMinVnd)}`, { priceMinVnd: null }))
  if (state.priceMaxVnd !== null)
    chips.push(off(`Đến ${formatVnd(state.priceMaxVnd)}`, { priceMaxVnd: null }))
  if (state.inStock) chips.push(off("Còn hàng", { inStock: false }))
  if (state.gift) chips.push(off("Làm quà biếu", { gift: false }))
  return chips
}

/** Filters people reach for most, offered while they are not in force. */
export function quickChips(state: CatalogueState): Chip[] {
  const put = (label: string, change: Partial<CatalogueState>): Chip => ({
    label,
    href: catalogueHref({ ...state, ...change, page: 1 }),
    on: false,
  })
  return [
    ...(state.inStock ? [] : [put("Còn hàng", { inStock: true })]),
    ...(state.stars.length > 0 ? [] : [put("4 sao trở lên", { stars: [4, 5] })]),
    ...(state.kinds.includes("cooperative")
      ? []
      : [put("Hợp tác xã", { kinds: [...state.kinds, "cooperative"].sort() as CatalogueState["kinds"] })]),
    ...(state.gift ? [] : [put("Làm quà biếu", { gift: true })]),
  ]
}

/** Options of one group of checkboxes: every value counted, and the chosen ones even when they count 0. */
export function optionsOf(facet: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen
    .filter((value) => !facet.some((entry) => entry.value === value))
    .map((value) => ({ value, label: value, count: 0 }))
  return [...facet, ...missing]
}

/** The address value of a producer kind, which the API names differently. */
export const kindSlug = (kind: string): string =>
  Object.hasOwn(KIND_SLUGS, kind) ? KIND_SLUGS[kind as keyof typeof KIND_SLUGS] : kind
