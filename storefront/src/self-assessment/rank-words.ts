import type { EvaluateAnswer } from "@ocop/backend/contract"
import { allCriteria, type CriterionFacts, type SheetFacts } from "./sheet-facts"

const FEWEST_CERTIFIED_STARS = 3

/** «mức 4 sao»; below three there is no decision, so none is named as reached. */
export function rankWords(stars: number): string {
  return stars < FEWEST_CERTIFIED_STARS ? `chưa đủ ${FEWEST_CERTIFIED_STARS} sao` : `mức ${stars} sao`
}

export interface Blocker {
  criterion: CriterionFacts
  /** Points the minimum asks for. */
  least: number
}

export interface BlockedStar {
  star: number
  blockers: Blocker[]
}

/** Which minima keep the product below the stars its points would give, by star. */
export function blockedStars(facts: SheetFacts, { blockedBy }: EvaluateAnswer): BlockedStar[] {
  const criteria = new Map(allCriteria(facts).map((criterion) => [criterion.code, criterion]))
  const stars = [...new Set(blockedBy.map(({ star }) => star))]
  return stars.map((star) => ({
    star,
    blockers: blockedBy.flatMap((block) => {
      const criterion = block.star === star ? criteria.get(block.criterion) : undefined
      const least = criterion?.minima.find((minimum) => minimum.star === star)?.points
      return criterion === undefined || least === undefined ? [] : [{ criterion, least }]
    }),
  }))
}
