import { fold } from "../lib/fold"

/** Below this share of common trigrams two words have nothing to do with each other. */
const MIN_SIMILARITY = 0.28

/** Words of all titles: folded form → the accented form most titles use. */
export type Vocabulary = Map<string, string>

export function buildVocabulary(titles: Iterable<string>): Vocabulary {
  const counts = new Map<string, Map<string, number>>()
  for (const title of titles) {
    for (const word of title
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)) {
      if (word.length < 2) continue
      const forms = counts.get(fold(word)) ?? new Map<string, number>()
      forms.set(word, (forms.get(word) ?? 0) + 1)
      counts.set(fold(word), forms)
    }
  }
  const vocabulary: Vocabulary = new Map()
  for (const [folded, forms] of counts) {
    const [commonest] = [...forms].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "vi"))
    if (commonest !== undefined) vocabulary.set(folded, commonest[0])
  }
  return vocabulary
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3)))
}

/** Share of common trigrams (Jaccard), 0 to 1, as pg_trgm counts it. */
export function similarity(a: string, b: string): number {
  const left = trigrams(a)
  const right = trigrams(b)
  const common = [...left].filter((trigram) => right.has(trigram)).length
  return common / (left.size + right.size - common)
}

function nearest(word: string, vocabulary: Vocabulary): string | null {
  let best: { shown: string; score: number } | null = null
  for (const [folded, shown] of vocabulary) {
    const score = similarity(word, folded)
    if (score >= MIN_SIMILARITY && (best === null || score > best.score)) best = { shown, score }
  }
  return best?.shown ?? null
}

/**
 * For a query that found nothing: the same query with each unknown word replaced by the nearest
 * title word. Null when no word is unknown or an unknown one resembles nothing.
 */
export function didYouMean(text: string, vocabulary: Vocabulary): string | null {
  const typed = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
  let changed = false
  const proposal: string[] = []
  for (const word of typed) {
    const known = vocabulary.get(word)
    const shown = known ?? nearest(word, vocabulary)
    if (shown === null) return null
    changed ||= known === undefined
    proposal.push(shown)
  }
  return changed ? proposal.join(" ") : null
}
