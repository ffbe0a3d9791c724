import type { OfficeDossier, RulesetSet, SheetCriterion, SheetOption } from "@ocop/backend/contract"
import { criteriaOf } from "../ruleset-queries"

type Evidence = OfficeDossier["evidence"][number]

export interface CriterionRow {
  criterion: SheetCriterion
  /** Points the producer chose; null = nothing chosen. */
  points: number | null
  /** The chosen option; null where the points are not on the ladder of this version. */
  option: SheetOption | null
  description: string
  evidence: Evidence[]
  /** Stars this choice keeps the product from. */
  blocks: number[]
}

/** The sheet with what the producer chose and attached, criterion by criterion. */
export function criterionRows(sheet: RulesetSet, dossier: OfficeDossier): CriterionRow[] {
  return criteriaOf(sheet).map((criterion) => {
    const points = dossier.content.choices[criterion.code] ?? null
    return {
      criterion,
      points,
      option: criterion.options.find((option) => option.points === points) ?? null,
      description: dossier.content.descriptions[criterion.code] ?? "",
      evidence: dossier.evidence.filter((file) => file.criterion === criterion.code),
      blocks: (dossier.score?.blockedBy ?? [])
        .filter((block) => block.criterion === criterion.code)
        .map((block) => block.star),
    }
  })
}

/** Worth a second look: nothing chosen, or points claimed without a file to show for them. */
export function needsALook(row: CriterionRow): boolean {
  return row.points === null || (row.points > 0 && row.evidence.length === 0)
}
