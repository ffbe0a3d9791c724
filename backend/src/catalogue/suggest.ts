import type { Suggestion } from "../contract"
import type { Snapshot } from "./model"
import { relevance, searchDocument, searchQuery, type SearchDocument } from "./search"

const MAX_SUGGESTIONS = 10
const MAX_PER_TYPE: Record<Suggestion["type"], number> = { product: 5, set: 2, producer: 3, commune: 3 }

interface Candidate {
  document: SearchDocument
  suggestion: Suggestion
}

const titled = (title: string, places: string[] = []) =>
  searchDocument({ title, set: "", producer: "", places })

function collect(snapshot: Snapshot): Candidate[] {
  const products = snapshot.entries.map(({ search, item }): Candidate => ({
    document: search,
    suggestion: {
      type: "product",
      label: item.title,
      detail: [item.producer.name, item.commune?.name].filter((part) => part !== undefined).join(" · "),
      href: `/san-pham/${item.handle}`,
    },
  }))
  const sets = snapshot.sets.map(({ no, name, industry }): Candidate => ({
    document: titled(name),
    suggestion: { type: "set", label: name, detail: industry.name, href: `/san-pham?bo=${no}` },
  }))
  const producers = snapshot.producers.map(({ slug, name, legalName, products: own }): Candidate => ({
    document: titled(`${name} ${legalName}`),
    suggestion: {
      type: "producer",
      label: name,
      detail: `${own.length} sản phẩm`,
      href: `/co-so/${slug}`,
    },
  }))
  const communes = snapshot.communes.map(({ slug, fullName, unit, products: own }): Candidate => {
    const former = snapshot.units.formerOf(unit.id).map(({ unit: { name } }) => name)
    return {
      document: titled(fullName, former),
      suggestion: {
        type: "commune",
        label: fullName,
        detail: `${own.length} sản phẩm`,
        href: `/xa/${slug}`,
      },
    }
  })
  return [...products, ...sets, ...producers, ...communes]
}

const collected = new WeakMap<Snapshot, Candidate[]>()

function candidatesOf(snapshot: Snapshot): Candidate[] {
  const known = collected.get(snapshot) ?? collect(snapshot)
  collected.set(snapshot, known)
  return known
}

/** What to offer under the search box while someone types; best first, a few of each type. */
export function suggest(snapshot: Snapshot, text: string): Suggestion[] {
  const query = searchQuery(text)
  if (query.words.length === 0) return []
  const room = { ...MAX_PER_TYPE }
  return candidatesOf(snapshot)
    .map(({ document, suggestion }) => ({ suggestion, score: relevance(document, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .filter(({ suggestion }) => (room[suggestion.type] -= 1) >= 0)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ suggestion }) => suggestion)
}
