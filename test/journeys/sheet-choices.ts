/** Choices on a scoring sheet as the open data tells it. */
export interface Sheet {
  parts: {
    groups: { criteria: { code: string; options: { points: number; minimumFor?: number }[] }[] }[]
  }[]
}

export type Choices = Record<string, number>

const criteriaOf = (sheet: Sheet) =>
  sheet.parts.flatMap(({ groups }) => groups.flatMap(({ criteria }) => criteria))

export const totalOf = (choices: Choices) => Object.values(choices).reduce((sum, points) => sum + points, 0)

/** At most so many points in all, as many as possible, with every minimum for the star kept. */
export function choicesUpTo(sheet: Sheet, most: number, star: number): Choices {
  const choices: Choices = {}
  for (const { code, options } of criteriaOf(sheet))
    choices[code] = Math.max(...options.map(({ points }) => points))
  for (const { code, options } of criteriaOf(sheet)) {
    const least = Math.max(
      0,
      ...options
        .filter(({ minimumFor }) => minimumFor !== undefined && minimumFor <= star)
        .map(({ points }) => points),
    )
    const rungs = options.map(({ points }) => points).filter((points) => points >= least)
    for (const points of rungs.sort((a, b) => b - a)) {
      if (totalOf(choices) <= most) return choices
      choices[code] = points
    }
  }
  if (totalOf(choices) > most)
    throw new Error(`the minima for ${star} stars alone give ${totalOf(choices)} points`)
  return choices
}
