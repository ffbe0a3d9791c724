/**
 * Points have at most two decimals. Sums are taken in whole hundredths, so that 0.1 + 0.2 is 0.3 and
 * 69.99 never becomes 70.
 */
export function toHundredths(points: number): number {
  return Math.round(points * 100)
}

export function fromHundredths(hundredths: number): number {
  return hundredths / 100
}

export function sumPoints(points: readonly number[]): number {
  return fromHundredths(points.reduce((sum, each) => sum + toHundredths(each), 0))
}

/** «3,5 điểm» as people here write it. */
export function showPoints(points: number): string {
  return `${points.toLocaleString("vi-VN", { maximumFractionDigits: 2 })} điểm`
}
