import type { CatalogueFacets, FacetValue } from "../contract"
import type { CatalogueFilters } from "./filters"
import type { CatalogueEntry, Snapshot } from "./model"
import { PRODUCER_KIND_LABELS } from "./producer-kinds"

export type FacetName = keyof CatalogueFacets

interface Facet {
  selected: string[]
  /** The value of an entry, with its label; null = the entry has none. */
  valueOf: (entry: CatalogueEntry) => { value: string; label: string } | null
}

export type Facets = Record<FacetName, Facet>

export function facetsOf(filters: CatalogueFilters): Facets {
  return {
    industry: {
      selected: filters.industry,
      valueOf: ({ product: { set } }) => set && { value: set.industry.slug, label: set.industry.name },
    },
    group: {
      selected: filters.group,
      valueOf: ({ product: { set } }) => set && { value: set.group.slug, label: set.group.name },
    },
    set: {
      selected: filters.set.map(String),
      valueOf: ({ product: { set } }) => set && { value: String(set.no), label: set.name },
    },
    stars: {
      selected: filters.stars.map(String),
      valueOf: ({ item: { stars } }) =>
        stars === null ? null : { value: String(stars), label: `${stars} sao` },
    },
    commune: {
      selected: filters.commune,
      valueOf: ({ item: { commune } }) => commune && { value: commune.slug, label: commune.name },
    },
    kind: {
      selected: filters.kind,
      valueOf: ({ product: { producer } }) => ({
        value: producer.kind,
        label: PRODUCER_KIND_LABELS[producer.kind],
      }),
    },
  }
}

export function matchesFacet({ selected, valueOf }: Facet, entry: CatalogueEntry): boolean {
  if (selected.length === 0) return true
  const found = valueOf(entry)
  return found !== null && selected.includes(found.value)
}

const FACET_NAMES: readonly FacetName[] = ["industry", "group", "set", "stars", "commune", "kind"]
const vietnamese = new Intl.Collator("vi")
const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || vietnamese.compare(a.label, b.label)

/** Taxonomy in the order of the law, stars from the top, places and kinds by how much they hold. */
function sortValues(name: FacetName, values: FacetValue[], snapshot: Snapshot): FacetValue[] {
  if (name === "stars") return values.sort((a, b) => Number(b.value) - Number(a.value))
  if (name === "commune" || name === "kind") return values.sort(byCount)
  const order = snapshot.sets.map((set) => {
    if (name === "set") return String(set.no)
    return name === "group" ? set.group.slug : set.industry.slug
  })
  return values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}

/** A chosen value stays in its facet even when nothing else lets it match: it must be unchoosable. */
function emptySelected(name: FacetName, facet: Facet, snapshot: Snapshot): FacetValue[] {
  return facet.selected.map((value) => {
    const known = snapshot.entries.map(facet.valueOf).find((candidate) => candidate?.value === value)
    const commune = name === "commune" ? snapshot.communeBySlug.get(value)?.fullName : undefined
    const set = name === "set" ? snapshot.sets.find(({ no }) => String(no) === value)?.name : undefined
    return { value, label: known?.label ?? commune ?? set ?? value, count: 0 }
  })
}

/** Disjunctive counts: each facet is counted among what all the other facets let through. */
export function countFacets(
  candidates: readonly CatalogueEntry[],
  facets: Facets,
  snapshot: Snapshot,
): CatalogueFacets {
  const counts = new Map(FACET_NAMES.map((name) => [name, new Map<string, FacetValue>()]))
  for (const entry of candidates) {
    const failing = FACET_NAMES.filter((name) => !matchesFacet(facets[name], entry))
    if (failing.length > 1) continue
    for (const name of failing.length === 1 ? failing : FACET_NAMES) {
      const found = facets[name].valueOf(entry)
      if (found === null) continue
      const known = counts.get(name)?.get(found.value)
      if (known === undefined) counts.get(name)?.set(found.value, { ...found, count: 1 })
      else known.count += 1
    }
  }
  const valuesOf = (name: FacetName): FacetValue[] => {
    const counted = [...(counts.get(name)?.values() ?? [])]
    const missing = emptySelected(name, facets[name], snapshot).filter(
      ({ value }) => !counted.some((known) => known.value === value),
    )
    return sortValues(name, [...counted, ...missing], snapshot)
  }
  return {
    industry: valuesOf("industry"),
    group: valuesOf("group"),
    set: valuesOf("set"),
    stars: valuesOf("stars"),
    commune: valuesOf("commune"),
    kind: valuesOf("kind"),
  }
}
