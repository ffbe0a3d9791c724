import type { ChosenPoints } from "./choices"
import { missedMinimum, type Sheet } from "./sheet"

/** Raises one criterion (index in the sheet) to so many hundredths. */
export interface Raise {
  index: number
  to: number
  gain: number
}

/** What one criterion may be raised to; `isForced` when its minimum is missed. */
interface Choice {
  isForced: boolean
  raises: readonly Raise[]
}

export interface Improvements {
  /** Each reaches the star with the fewest criteria, and among those with the fewest points. */
  alternatives: Raise[][]
  /** How many there are in all, also beyond the limit. */
  count: number
}

function choicesOf(sheet: Sheet, chosen: ChosenPoints, stars: number): Choice[] {
  return sheet.criteria.map((criterion, index) => {
    const now = chosen[index] ?? null
    const least = missedMinimum(criterion, stars, now)
    const raises = criterion.ladder
      .filter((to) => (least === null ? to > (now ?? 0) : to >= least))
      .map((to) => ({ index, to, gain: to - (now ?? 0) }))
    return { isForced: least !== null, raises }
  })
}

/** The fewest criteria beyond the forced ones whose best raises cover the gap. */
function fewestExtras(choices: readonly Choice[], gap: number): number | null {
  const best = ({ raises }: Choice): number => Math.max(0, ...raises.map(({ gain }) => gain))
  let rest = gap - choices.filter(({ isForced }) => isForced).reduce((sum, choice) => sum + best(choice), 0)
  const extras = choices
    .filter(({ isForced }) => !isForced)
    .map(best)
    .sort((a, b) => b - a)
  let count = 0
  while (rest > 0) {
    const next = extras[count]
    if (next === undefined || next === 0) return null
    rest -= next
    count += 1
  }
  return count
}

/** Ways to finish from a criterion on with so many extras left, by the gain they bring. */
type Ways = Map<number, number>

/**
 * `ways[i][k]`: how many ways the criteria from `i` on can gain each sum with exactly `k` extras. With
 * c criteria, k extras and g distinct gains this is c·k·g small steps: nothing grows exponentially.
 */
function countWays(choices: readonly Choice[], extras: number): Ways[][] {
  const ways: Ways[][] = Array.from({ length: choices.length + 1 }, () => [])
  const none: Ways = new Map([[0, 1]])
  ways[choices.length] = Array.from({ length: extras + 1 }, (_, k) => (k === 0 ? none : new Map()))
  for (let index = choices.length - 1; index >= 0; index -= 1) {
    const choice = choices[index] ?? { isForced: false, raises: [] }
    ways[index] = Array.from({ length: extras + 1 }, (_, k) => {
      const found: Ways = choice.isForced ? new Map() : new Map(ways[index + 1]?.[k])
      const after = ways[index + 1]?.[choice.isForced ? k : k - 1]
      for (const { gain } of choice.raises) {
        for (const [rest, count] of after ?? []) found.set(rest + gain, (found.get(rest + gain) ?? 0) + count)
      }
      return found
    })
  }
  return ways
}

/** Walks only where a way is known to exist, so each step leads to an answer. */
function collect(choices: readonly Choice[], ways: Ways[][], extras: number, gain: number, limit: number) {
  const alternatives: Raise[][] = []
  const walk = (index: number, k: number, left: number, taken: readonly Raise[]): void => {
    if (alternatives.length >= limit || ways[index]?.[k]?.has(left) !== true) return
    const choice = choices[index]
    if (choice === undefined) {
      alternatives.push([...taken])
      return
    }
    for (const raise of choice.raises) {
      walk(index + 1, choice.isForced ? k : k - 1, left - raise.gain, [...taken, raise])
    }
    if (!choice.isForced) walk(index + 1, k, left, taken)
  }
  walk(0, extras, gain, [])
  return alternatives
}

/**
 * The smallest sets of raises that bring the product to the star: every missed minimum up to it, and
 * `gap` hundredths in all. Fewest criteria first, then fewest points; exact.
 *
 * @returns null when the star cannot be reached on this sheet
 */
export function smallestImprovements(
  sheet: Sheet,
  chosen: ChosenPoints,
  stars: number,
  gap: number,
  limit: number,
): Improvements | null {
  const choices = choicesOf(sheet, chosen, stars)
  const extras = fewestExtras(choices, gap)
  if (extras === null) return null
  const ways = countWays(choices, extras)
  const gains = [...(ways[0]?.[extras]?.keys() ?? [])].filter((gain) => gain >= gap)
  if (gains.length === 0) return null
  const least = Math.min(...gains)
  return {
    alternatives: collect(choices, ways, extras, least, limit),
    count: ways[0]?.[extras]?.get(least) ?? 0,
  }
}
