import { floorOf } from "../../../law/rulesets"
import { readChoices } from "./choices"
import { evaluateDraft } from "./evaluate"
import { smallestImprovements, type Raise } from "./improvements"
import { fromHundredths, toHundredths } from "./points"
import type { Choices, Ruleset } from "./ruleset"
import { missedMinimum, sheetOf, type LadderCriterion, type Sheet } from "./sheet"

export interface Improvement {
  criterion: string
  title: string
  /** Points now (null: nothing chosen yet) and after. */
  from: number | null
  to: number
  /** What the better option means. */
  toText: string
  /** True when the option now is below the criterion's minimum for the star. */
  isMinimum: boolean
}

export interface Alternative {
  improvements: Improvement[]
  /** The total after them. */
  total: number
}

export interface NextStar {
  /** The star aimed at. */
  star: number
  /** Points that are missing to its band; 0 when only minima are. */
  pointsMissing: number
  /** Criteria below their minimum for the star. */
  minimaMissed: { criterion: string; title: string; least: number }[]
  /** The smallest sets of improvements, at most `limit`. */
  alternatives: Alternative[]
  /** How many equally small sets there are in all. */
  alternativesCount: number
}

export interface NextStarOptions {
  /** The star aimed at; the one after the stars now by default. */
  star?: number
  /** Most alternatives told; 5 by default. */
  limit?: number
}

const MAX_STARS = 5
const DEFAULT_LIMIT = 5

function textOf({ source }: LadderCriterion, hundredths: number): string {
  const texts = source.options.filter(({ points }) => toHundredths(points) === hundredths)
  return [...new Set(texts.map(({ text }) => text))].join(" hoặc ")
}

function toImprovement(sheet: Sheet, from: number | null, { index, to }: Raise, star: number): Improvement[] {
  const criterion = sheet.criteria[index]
  if (criterion === undefined) return []
  return [
    {
      criterion: criterion.code,
      title: criterion.source.title,
      from: from === null ? null : fromHundredths(from),
      to: fromHundredths(to),
      toText: textOf(criterion, to),
      isMinimum: missedMinimum(criterion, star, from) !== null,
    },
  ]
}

/** The star to aim at: the next one; three for a product whose points would do but for a minimum. */
function aimOf({ band, stars }: { band: number; stars: number }): number {
  return band >= 3 && stars < 3 ? 3 : stars + 1
}

/**
 * What is missing for the next star, and the smallest sets of improvements that reach it: fewest
 * criteria first, then fewest points, minima and points together. Choices may be incomplete.
 *
 * @returns null when there is nothing to aim at: five stars, or a star already held
 * @throws ScoringFaultError as `evaluateDraft`
 */
export function nextStar(
  ruleset: Ruleset,
  setNo: number,
  choices: Choices,
  { star: aim, limit = DEFAULT_LIMIT }: NextStarOptions = {},
): NextStar | null {
  const sheet = sheetOf(ruleset, setNo)
  const now = evaluateDraft(ruleset, setNo, choices)
  const star = aim ?? aimOf(now)
  if (star > MAX_STARS || star <= now.stars || (star < 3 && now.band >= 3)) return null
  const chosen = readChoices(sheet, choices, true)
  const gap = Math.max(0, toHundredths(floorOf(ruleset, star)) - toHundredths(now.total))
  const found = smallestImprovements(sheet, chosen, star, gap, limit)
  if (found === null) return null
  return {
    star,
    pointsMissing: fromHundredths(gap),
    minimaMissed: sheet.criteria.flatMap((criterion, index) => {
      const least = missedMinimum(criterion, star, chosen[index])
      if (least === null) return []
      return [{ criterion: criterion.code, title: criterion.source.title, least: fromHundredths(least) }]
    }),
    alternatives: found.alternatives.map((raises) => ({
      improvements: raises.flatMap((raise) => toImprovement(sheet, chosen[raise.index] ?? null, raise, star)),
      total: fromHundredths(toHundredths(now.total) + raises.reduce((sum, { gain }) => sum + gain, 0)),
    })),
    alternativesCount: found.count,
  }
}
