import type { AddressMatch } from "../contract"
import type { AddressIndex, CommuneName } from "./address-index"
import { foldUnitName } from "./folded-name"

/** Enough for a list under a text box. */
export const MAX_MATCHES = 20

/** How well a name answers: smaller is better; null = not at all. */
type Rank = 0 | 1 | 2 | 3

interface Question {
  /** The whole question, folded. */
  text: string
  /** What stands before the first comma, and the words behind it. */
  name: string
  contextWords: string[]
}

function readQuestion(q: string): Question {
  const [first = "", ...rest] = q.split(",").map(foldUnitName)
  return {
    text: [first, ...rest].join(" ").trim(),
    name: first,
    contextWords: rest.flatMap((part) => part.split(" ")).filter(Boolean),
  }
}

/** Every word begins a word of the text («ky an» fits «ky anh ha tinh»). */
function wordsBeginIn(words: readonly string[], text: string): boolean {
  return words.every((word) => ` ${text}`.includes(` ${word}`))
}

/**
 * 0 the name itself · 1 the name begins so · 2 name, then district or province («ky phu ky anh») ·
 * 3 the words begin words of the name.
 */
function rankOf({ text, name: asked, contextWords }: Question, { name, context }: CommuneName): Rank | null {
  if (!wordsBeginIn(contextWords, context)) return null
  if (name === asked) return 0
  if (name.startsWith(asked)) return 1
  if (text.startsWith(`${name} `) && wordsBeginIn(text.slice(name.length + 1).split(" "), context)) return 2
  return wordsBeginIn(asked.split(" "), name) ? 3 : null
}

/**
 * Present communes for what a person typed: with or without accents and words such as «xã», by a
 * present or a former name, followed or not by district and province. Best first; of equal rank the
 * present name before former ones. A commune comes once, `via` telling the former name that matched.
 */
export function searchAddresses(
  index: Pick<AddressIndex, "names">,
  q: string,
  provinceCode: string | null = null,
): AddressMatch[] {
  const question = readQuestion(q)
  if (question.name === "") return []
  const best = new Map<string, { entry: CommuneName; score: number }>()
  for (const entry of index.names) {
    if (provinceCode !== null && entry.commune.provinceCode !== provinceCode) continue
    const rank = rankOf(question, entry)
    if (rank === null) continue
    const score = rank * 2 + (entry.via === null ? 0 : 1)
    const known = best.get(entry.commune.code)
    if (known === undefined || score < known.score) best.set(entry.commune.code, { entry, score })
  }
  return [...best.values()]
    .sort(
      (a, b) =>
        a.score - b.score ||
        a.entry.name.localeCompare(b.entry.name) ||
        a.entry.commune.code.localeCompare(b.entry.commune.code),
    )
    .slice(0, MAX_MATCHES)
    .map(({ entry: { commune, provinceName, via } }) => ({ ...commune, provinceName, via }))
}
