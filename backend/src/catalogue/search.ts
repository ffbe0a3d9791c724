import { fold } from "../lib/fold"

/** The searchable words of one product, from the most telling field to the least. */
export interface SearchDocument {
  title: string
  fields: SearchField[]
}

interface SearchField {
  weight: number
  /** Distinct folded words. */
  folded: string[]
  /** The same words with their accents, NFC lower case. */
  exact: Set<string>
}

export interface SearchTexts {
  title: string
  set: string
  producer: string
  /** Present commune, former communes, former district. */
  places: string[]
}

const WEIGHTS = { title: 10, producer: 4, set: 3, places: 3 }
/** A whole word beats the beginning of one. */
const WHOLE_WORD_BONUS = 2
/** A word typed with its accents and found with the same accents. */
const ACCENT_BONUS = 12
/** The query stands in the title as typed, word after word. */
const PHRASE_BONUS = 15
const LEADING_PHRASE_BONUS = 5

const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "")
const exactWords = (text: string) => words(text.normalize("NFC").toLowerCase())
const foldedWords = (text: string) => words(fold(text))

function field(weight: number, text: string): SearchField {
  return { weight, folded: [...new Set(foldedWords(text))], exact: new Set(exactWords(text)) }
}

export function searchDocument(texts: SearchTexts): SearchDocument {
  return {
    title: foldedWords(texts.title).join(" "),
    fields: [
      field(WEIGHTS.title, texts.title),
      field(WEIGHTS.producer, texts.producer),
      field(WEIGHTS.set, texts.set),
      field(WEIGHTS.places, texts.places.join(" ")),
    ],
  }
}

/** A query taken apart once, to be held against many documents. */
export interface SearchQuery {
  phrase: string
  words: { folded: string; exact: string; accented: boolean }[]
}

export function searchQuery(text: string): SearchQuery {
  const parts = exactWords(text).map((exact) => ({
    exact,
    folded: fold(exact),
    accented: fold(exact) !== exact,
  }))
  return { words: parts, phrase: parts.map(({ folded }) => folded).join(" ") }
}

function wordScore(document: SearchDocument, word: SearchQuery["words"][number]): number {
  let best = 0
  for (const { weight, folded, exact } of document.fields) {
    if (weight + WHOLE_WORD_BONUS + ACCENT_BONUS <= best) continue
    const found = folded.includes(word.folded)
      ? weight + WHOLE_WORD_BONUS
      : folded.some((candidate) => candidate.startsWith(word.folded))
        ? weight
        : 0
    if (found === 0) continue
    const accent = word.accented && exact.has(word.exact) ? ACCENT_BONUS : 0
    best = Math.max(best, found + accent)
  }
  return best
}

/**
 * How well a document answers a query; 0 = not at all. Every word must begin some word of the
 * document, accents or not; titles weigh most, and words found with the accents typed weigh more.
 */
export function relevance(document: SearchDocument, query: SearchQuery): number {
  if (query.words.length === 0) return 1
  let total = 0
  for (const word of query.words) {
    const score = wordScore(document, word)
    if (score === 0) return 0
    total += score
  }
  const score = total / query.words.length
  if (!` ${document.title}`.includes(` ${query.phrase}`)) return score
  return score + PHRASE_BONUS + (document.title.startsWith(query.phrase) ? LEADING_PHRASE_BONUS : 0)
}
