import { bandOf, maxPointsOf } from "../../../law/rulesets"
import { readChoices, type ChosenPoints } from "./choices"
import { fromHundredths } from "./points"
import type { Choices, MinimumStar, PartCode, Ruleset } from "./ruleset"
import { ScoringFaultError } from "./scoring-fault"
import { MINIMUM_STARS, sheetOf, type Sheet } from "./sheet"

/** A minimum that is missed within the band: it keeps the product below so many stars. */
export interface Block {
  criterion: string
  star: MinimumStar
}

export interface StarRating {
  /** Stars by points alone (1–5). */
  band: number
  /** Stars after minima; `starsBelowMinimum` of the ruleset when a 3-star minimum is missed. */
  stars: number
  /** Every missed minimum at or below the band: stars ascending, then in the order of the sheet. */
  blockedBy: Block[]
}

export interface Evaluation extends StarRating {
  total: number
  parts: Record<PartCode, number>
}

/**
 * Stars of a total under the minima (Phụ lục II of 26/2026/QĐ-TTg, foot of each sheet): the highest
 * star at or below the band none of whose minima, nor those of a lower star, is missed.
 */
function rate(ruleset: Ruleset, sheet: Sheet, points: number, chosen: ChosenPoints): StarRating {
  const band = bandOf(ruleset, points)
  const blockedBy = MINIMUM_STARS.filter((star) => star <= band).flatMap((star) =>
    sheet.criteria.flatMap(({ code, minima }, index) => {
      const minimum = minima.find((each) => each.star === star)
      return minimum !== undefined && (chosen[index] ?? -1) < minimum.points
        ? [{ criterion: code, star }]
        : []
    }),
  )
  const lowest = blockedBy[0]?.star
  if (lowest === undefined) return { band, stars: band, blockedBy }
  return { band, stars: lowest === 3 ? ruleset.starsBelowMinimum : lowest - 1, blockedBy }
}

function score(ruleset: Ruleset, sheet: Sheet, chosen: ChosenPoints): Evaluation {
  const parts: Record<PartCode, number> = { A: 0, B: 0, C: 0 }
  sheet.criteria.forEach(({ part }, index) => (parts[part] += chosen[index] ?? 0))
  const total = fromHundredths(parts.A + parts.B + parts.C)
  for (const code of ["A", "B", "C"] as const) parts[code] = fromHundredths(parts[code])
  return { total, parts, ...rate(ruleset, sheet, total, chosen) }
}

/**
 * Scores one product: its set's sheet and the points of the chosen option of every criterion.
 * Raising any choice never lowers the stars as long as the ruleset's `starsBelowMinimum` is 2; the
 * stars never exceed the band.
 *
 * @throws ScoringFaultError with every unknown, missing or impossible choice; SET_UNKNOWN; SET_NOT_SCORABLE
 */
export function evaluate(ruleset: Ruleset, setNo: number, choices: Choices): Evaluation {
  const sheet = sheetOf(ruleset, setNo)
  return score(ruleset, sheet, readChoices(sheet, choices, false))
}

export interface DraftEvaluation extends Evaluation {
  /** Criteria nothing is chosen for: they give no points and miss their minima. */
  missing: string[]
}

/** Scores what is chosen so far. @throws ScoringFaultError as `evaluate`, but for missing criteria */
export function evaluateDraft(ruleset: Ruleset, setNo: number, choices: Choices): DraftEvaluation {
  const sheet = sheetOf(ruleset, setNo)
  const chosen = readChoices(sheet, choices, true)
  const missing = sheet.criteria.filter((_, index) => chosen[index] === null).map(({ code }) => code)
  return { ...score(ruleset, sheet, chosen), missing }
}

/**
 * Stars of an average total with the options a council agreed on: the points come from the members'
 * average (it may be fractional), the minima from the agreed choices.
 *
 * @throws ScoringFaultError TOTAL_OUT_OF_RANGE, and as `evaluate`
 */
export function rateTotal(ruleset: Ruleset, setNo: number, total: number, agreed: Choices): StarRating {
  const max = maxPointsOf(ruleset)
  if (!(total >= 0 && total <= max)) {
    const message = `Tổng điểm ${total} nằm ngoài thang 0–${max}.`
    throw new ScoringFaultError([{ code: "TOTAL_OUT_OF_RANGE", field: "total", message }])
  }
  const sheet = sheetOf(ruleset, setNo)
  return rate(ruleset, sheet, total, readChoices(sheet, agreed, false))
}
