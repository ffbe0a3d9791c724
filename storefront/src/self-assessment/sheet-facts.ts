import type { MinimumStar, PartCode, RulesetDetails, RulesetSet } from "@ocop/backend/contract"

/** What scoring in the browser needs of a sheet; the words of the options stay in the page itself. */
export interface SheetFacts {
  ruleset: string
  version: number
  setNo: number
  parts: PartFacts[]
  /** Stars by points, lowest first; a band begins at its `min`. */
  bands: { stars: number; min: number }[]
}

export interface PartFacts {
  code: PartCode
  title: string
  max: number
  criteria: CriterionFacts[]
}

export interface CriterionFacts {
  code: string
  title: string
  /** Points that so many stars ask for. */
  minima: { star: MinimumStar; points: number }[]
}

export function sheetFacts(ruleset: Pick<RulesetDetails, "bands">, set: RulesetSet): SheetFacts {
  return {
    ruleset: set.ruleset,
    version: set.version,
    setNo: set.no,
    parts: (set.parts ?? []).map(({ code, title, max, groups }) => ({
      code,
      title,
      max,
      criteria: groups.flatMap(({ criteria }) =>
        criteria.map((criterion) => ({
          code: criterion.code,
          title: criterion.title,
          minima: criterion.options.flatMap(({ points, minimumFor }) =>
            minimumFor === undefined ? [] : [{ star: minimumFor, points }],
          ),
        })),
      ),
    })),
    bands: [...ruleset.bands].sort((a, b) => a.min - b.min),
  }
}

export function allCriteria({ parts }: SheetFacts): CriterionFacts[] {
  return parts.flatMap(({ criteria }) => criteria)
}

/** Where a criterion stands in the page. */
export function criterionAnchor(code: string): string {
  return `tieu-chi-${code}`
}

export function partAnchor(code: PartCode): string {
  return `phan-${code.toLowerCase()}`
}
