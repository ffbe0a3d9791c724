import type { AveragingMethod } from "../../../contract"

/** From this many scores on the highest and the lowest can be left out and an average still be one. */
const TRIM_FROM = 3

/**
 * Whole quotient, half rounded up: 7/2 → 4. Exact for safe integers, no floating point in between.
 * @throws RangeError unless dividend ≥ 0 and divisor ≥ 1
 */
export function divideHalfUp(dividend: number, divisor: number): number {
  if (!Number.isSafeInteger(2 * dividend) || dividend < 0 || !Number.isSafeInteger(divisor) || divisor < 1) {
    throw new RangeError(`cannot divide ${dividend} by ${divisor}`)
  }
  const remainder = dividend % divisor
  return (dividend - remainder) / divisor + (2 * remainder >= divisor ? 1 : 0)
}

/**
 * Average of members' totals, all in hundredths of a point, rounded half up to a whole hundredth: the
 * rounded figure is what the minutes print and what decides the band. `trimmed_mean` leaves out one
 * highest and one lowest where there are three or more.
 * @throws RangeError without scores
 */
export function averageX100(totalsX100: readonly number[], method: AveragingMethod): number {
  const sorted = [...totalsX100].sort((a, b) => a - b)
  const counted = method === "trimmed_mean" && sorted.length >= TRIM_FROM ? sorted.slice(1, -1) : sorted
  return divideHalfUp(
    counted.reduce((sum, total) => sum + total, 0),
    counted.length,
  )
}

/** Distance between the highest and the lowest total, in hundredths; 0 without scores. */
export function gapX100(totalsX100: readonly number[]): number {
  return totalsX100.length === 0 ? 0 : Math.max(...totalsX100) - Math.min(...totalsX100)
}
