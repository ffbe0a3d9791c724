import type { ItemDetails, RulesetSet, SheetCriterion, SheetOption } from "@ocop/backend/contract"
import { criteriaOf } from "../ruleset-queries"

export interface CardSums {
  totalX100: number
  partsX100: Record<"A" | "B" | "C", number>
  /** Criteria without a choice, in the order of the sheet. */
  open: string[]
}

/** What a card comes to so far, in hundredths so that halves add up exactly. */
export function sumCard(sheet: RulesetSet, choices: Readonly<Record<string, number>>): CardSums {
  const partsX100 = { A: 0, B: 0, C: 0 }
  for (const part of sheet.parts ?? []) {
    for (const criterion of part.groups.flatMap((group) => group.criteria)) {
      partsX100[part.code] += Math.round((choices[criterion.code] ?? 0) * 100)
    }
  }
  return {
    totalX100: partsX100.A + partsX100.B + partsX100.C,
    partsX100,
    open: criteriaOf(sheet)
      .map((criterion) => criterion.code)
      .filter((code) => choices[code] === undefined),
  }
}

/** Only choices the sheet has: a draft of an older version must not send what is not on the ladder. */
export function keepKnown(
  sheet: RulesetSet,
  choices: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    criteriaOf(sheet).flatMap((criterion) => {
      const points = choices[criterion.code]
      const isOnLadder = criterion.options.some((option) => option.points === points)
      return points !== undefined && isOnLadder ? [[criterion.code, points]] : []
    }),
  )
}

export interface Ladder {
  /** Heading of the case; null where the criterion has one ladder. */
  title: string | null
  options: SheetOption[]
}

/** The ladder of a criterion, or one for each of its cases. */
export function laddersOf(criterion: SheetCriterion): Ladder[] {
  const cases = criterion.cases ?? []
  const common = criterion.options.filter((option) => option.case === undefined)
  return [
    ...(common.length > 0 ? [{ title: null, options: common }] : []),
    ...cases.map((each) => ({
      title: each.title,
      options: criterion.options.filter((option) => option.case === each.code),
    })),
  ].filter((ladder) => ladder.options.length > 0)
}

/** The card to go on with: what is on this device, else the draft the backend keeps of this round. */
export function startingCard(
  stored: { choices: Record<string, number>; comment: string } | null,
  item: Pick<ItemDetails, "draft" | "round">,
): { choices: Record<string, number>; comment: string } {
  if (stored !== null) return { choices: stored.choices, comment: stored.comment }
  if (item.draft !== null && item.draft.round === item.round) {
    return { choices: item.draft.choices, comment: item.draft.comment }
  }
  return { choices: {}, comment: "" }
}
