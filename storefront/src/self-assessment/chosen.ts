/**
 * What is chosen on a sheet: criterion code → value of the option's radio button. The value names the
 * option and its points («2:5»), since a criterion may have several options of the same points, and so
 * that a choice kept from an earlier version of the sheet is dropped when its points changed.
 */
export type Chosen = Readonly<Record<string, string>>

export function optionValue(index: number, points: number): string {
  return `${index}:${points}`
}

/** Points of an option's value; null for anything else. */
export function pointsOf(value: string): number | null {
  const points = /^\d{1,2}:(\d{1,4}(?:\.\d{1,2})?)$/.exec(value)?.[1]
  return points === undefined ? null : Number(points)
}

/** Choices as the rating API takes them: criterion code → points. */
export function choicesOf(chosen: Chosen): Record<string, number> {
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([code, value]) => {
      const points = pointsOf(value)
      return points === null ? [] : [[code, points] as const]
    }),
  )
}
