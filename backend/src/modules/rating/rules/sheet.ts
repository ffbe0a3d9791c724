import { ScoringFaultError } from "./scoring-fault"
import { toHundredths } from "./points"
import type { MinimumStar, PartCode, Ruleset, SheetCriterion } from "./ruleset"

/** One criterion of a sheet, ready for reckoning: everything in whole hundredths of a point. */
export interface LadderCriterion {
  code: string
  part: PartCode
  source: SheetCriterion
  /** Points that may be chosen, ascending, each once. */
  ladder: readonly number[]
  /** The minima printed on this criterion, by stars ascending. */
  minima: readonly { star: MinimumStar; points: number }[]
}

export interface Sheet {
  setNo: number
  criteria: readonly LadderCriterion[]
  byCode: ReadonlyMap<string, LadderCriterion>
}

export const MINIMUM_STARS: readonly MinimumStar[] = [3, 4, 5]

function toLadder(part: PartCode, source: SheetCriterion): LadderCriterion {
  const minima = new Map<MinimumStar, number>()
  for (const { minimumFor, points } of source.options) {
    if (minimumFor !== undefined) minima.set(minimumFor, toHundredths(points))
  }
  return {
    code: source.code,
    part,
    source,
    ladder: [...new Set(source.options.map(({ points }) => toHundredths(points)))].sort((a, b) => a - b),
    minima: MINIMUM_STARS.flatMap((star) => {
      const points = minima.get(star)
      return points === undefined ? [] : [{ star, points }]
    }),
  }
}

/** A ruleset is immutable, so its sheets are prepared once and live as long as it does. */
const prepared = new WeakMap<Ruleset, Map<number, Sheet>>()

/**
 * The scoring sheet of a set.
 * @throws ScoringFaultError SET_UNKNOWN, or SET_NOT_SCORABLE when its criteria are not known
 */
export function sheetOf(ruleset: Ruleset, setNo: number): Sheet {
  const sheets = prepared.get(ruleset) ?? new Map<number, Sheet>()
  prepared.set(ruleset, sheets)
  const known = sheets.get(setNo)
  if (known !== undefined) return known
  if (ruleset.sets === null) throw notScorable(ruleset, setNo)
  const set = ruleset.sets.find(({ no }) => no === setNo)
  if (set === undefined) {
    throw new ScoringFaultError([
      {
        code: "SET_UNKNOWN",
        field: "set",
        message: `Bộ tiêu chí ${ruleset.code} không có bộ sản phẩm số ${setNo}.`,
      },
    ])
  }
  if (set.parts === null) throw notScorable(ruleset, setNo)
  const criteria = set.parts.flatMap(({ code, groups }) =>
    groups.flatMap((group) => group.criteria.map((criterion) => toLadder(code, criterion))),
  )
  const sheet = { setNo, criteria, byCode: new Map(criteria.map((each) => [each.code, each])) }
  sheets.set(setNo, sheet)
  return sheet
}

function notScorable(ruleset: Ruleset, setNo: number): ScoringFaultError {
  return new ScoringFaultError([
    {
      code: "SET_NOT_SCORABLE",
      field: "set",
      message: `Chưa có phiếu chấm của bộ ${setNo} theo ${ruleset.code}: chỉ ghi được tổng điểm, không chấm từng tiêu chí.`,
    },
  ])
}

/** The criterion's minimum for so many stars or more; null when the sheet prints none. */
export function minimumOf({ minima }: LadderCriterion, stars: number): number | null {
  return minima.filter(({ star }) => star <= stars).at(-1)?.points ?? null
}

/** The minimum for so many stars that the points (null: nothing chosen) miss, or null. */
export function missedMinimum(
  criterion: LadderCriterion,
  stars: number,
  points: number | null | undefined,
): number | null {
  const least = minimumOf(criterion, stars)
  return least !== null && (points ?? -1) < least ? least : null
}
