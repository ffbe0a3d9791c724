const FIRST_DELAY_SECONDS = 1
const LONGEST_DELAY_SECONDS = 60

/** Seconds to wait after the n-th failed delivery: 1, 2, 4 … 60. Deliveries are never given up. */
export function retryDelaySeconds(failedAttempts: number): number {
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.max(0, failedAttempts - 1))
}
