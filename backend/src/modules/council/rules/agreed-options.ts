import type { MinimaMethod } from "../../../contract"

/** Criterion code → points of the chosen option, of one member. */
export type MemberChoices = Readonly<Record<string, number>>

/** Points the members chose for one criterion: each once, ascending. */
export interface ChosenRange {
  criterion: string
  points: number[]
}

function chosenFor(criterion: string, cards: readonly MemberChoices[]): number[] {
  return cards.flatMap((card) => {
    const points = card[criterion]
    return points === undefined ? [] : [points]
  })
}

function criteriaOf(cards: readonly MemberChoices[]): string[] {
  return [...new Set(cards.flatMap((card) => Object.keys(card)))]
}

/** Every criterion with what was chosen, in the order of the scorecards. */
export function chosenRanges(cards: readonly MemberChoices[]): ChosenRange[] {
  return criteriaOf(cards).map((criterion) => ({
    criterion,
    points: [...new Set(chosenFor(criterion, cards))].sort((a, b) => a - b),
  }))
}

/** Criteria on which members differ. */
export function differencesOf(cards: readonly MemberChoices[]): ChosenRange[] {
  return chosenRanges(cards).filter(({ points }) => points.length > 1)
}

/** The option most members chose; of several, the one with the fewest points. */
function mostChosen(points: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const each of points) counts.set(each, (counts.get(each) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return Math.min(...[...counts].filter(([, count]) => count === most).map(([each]) => each))
}

export interface AgreedFault {
  code: "AGREED_OPTION_MISSING" | "AGREED_OUTSIDE_RANGE" | "AGREED_NOT_DISPUTED"
  criterion: string
  /** What the members chose. */
  points: number[]
}

export type AgreedOutcome =
  { ok: true; choices: Record<string, number> } | { ok: false; faults: AgreedFault[] }

/**
 * The options that decide minima, one per criterion. Where members agree that is theirs. Where they
 * differ: `least` and `majority` take it from the members and leave nothing to record; with `agreed`
 * one option has to be recorded, between the lowest and the highest chosen.
 */
export function agreeOptions(
  method: MinimaMethod,
  cards: readonly MemberChoices[],
  recorded: MemberChoices,
): AgreedOutcome {
  const faults: AgreedFault[] = []
  const choices: Record<string, number> = {}
  for (const { criterion, points } of chosenRanges(cards)) {
    const least = points[0] ?? 0
    const option = recorded[criterion]
    const isDisputed = method === "agreed" && points.length > 1
    if (!isDisputed) {
      if (option !== undefined) faults.push({ code: "AGREED_NOT_DISPUTED", criterion, points })
      choices[criterion] = method === "majority" ? mostChosen(chosenFor(criterion, cards)) : least
    } else if (option === undefined) faults.push({ code: "AGREED_OPTION_MISSING", criterion, points })
    else if (option < least || option > (points.at(-1) ?? 0)) {
      faults.push({ code: "AGREED_OUTSIDE_RANGE", criterion, points })
    } else choices[criterion] = option
  }
  const known = new Set(criteriaOf(cards))
  for (const criterion of Object.keys(recorded).filter((each) => !known.has(each))) {
    faults.push({ code: "AGREED_NOT_DISPUTED", criterion, points: [] })
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, choices }
}
