import { choicesOf, type Chosen } from "./chosen"
import type { CriterionFacts, PartFacts, SheetFacts } from "./sheet-facts"

export interface PartScore extends Pick<PartFacts, "code" | "title" | "max"> {
  points: number
  answered: number
  criteria: number
}

export interface ScoreSoFar {
  total: number
  max: number
  parts: PartScore[]
  answered: number
  /** Criteria nothing is chosen for, in the order of the sheet. */
  open: CriterionFacts[]
}

/** Points have at most two decimals; sums are taken in whole hundredths. */
function sum(points: readonly number[]): number {
  return points.reduce((total, each) => total + Math.round(each * 100), 0) / 100
}

/**
 * The points that are chosen so far. Only sums: stars and minima are the business of the rating API,
 * which has the law.
 */
export function scoreSoFar({ parts }: SheetFacts, chosen: Chosen): ScoreSoFar {
  const choices = choicesOf(chosen)
  const isOpen = ({ code }: CriterionFacts): boolean => choices[code] === undefined
  const scores = parts.map(({ code, title, max, criteria }) => ({
    code,
    title,
    max,
    points: sum(criteria.map((criterion) => choices[criterion.code] ?? 0)),
    answered: criteria.filter((criterion) => !isOpen(criterion)).length,
    criteria: criteria.length,
  }))
  return {
    total: sum(scores.map(({ points }) => points)),
    max: sum(scores.map(({ max }) => max)),
    parts: scores,
    answered: scores.reduce((count, { answered }) => count + answered, 0),
    open: parts.flatMap(({ criteria }) => criteria.filter(isOpen)),
  }
}

/** «3,5»: points as people here write them. */
export function showPoints(points: number): string {
  return String(points).replace(".", ",")
}
