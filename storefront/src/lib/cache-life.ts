import { LOCAL_OFFSET_MS } from "./format"

/** Seconds, as Next's `cacheLife` takes them. */
export interface Lifetime {
  /** How long a browser's router may reuse the page without asking. */
  stale: number
  /** After this, the next reader gets the stored page while a new one is made. */
  revalidate: number
  /** After this, nobody gets the stored page: the next reader waits for a new one. */
  expire: number
}

const DAY_SECONDS = 86_400
/** Next refuses to prerender anything that expires sooner. */
const SHORTEST_EXPIRE_SECONDS = 300
const SHORTEST_STALE_SECONDS = 30
const LONGEST_STALE_SECONDS = 300

/** Whole seconds from `now` to the next local midnight in Hà Tĩnh: 1 … 86,400. */
export function secondsToLocalMidnight(now: Date): number {
  const passed = Math.floor((now.getTime() + LOCAL_OFFSET_MS) / 1000) % DAY_SECONDS
  return DAY_SECONDS - passed
}

/**
 * How long something shown may be kept: until the next local midnight at the latest, because a
 * certificate ends with its last day and the stars with it.
 *
 * In the last five minutes of a day Next's own minimum (300 s) would reach past midnight. Then the copy
 * is due for renewal at midnight, the midnight event of the backend drops it, and on any copy still
 * read in between the lapse guard (ui/lapse-guard.tsx) takes the stars off in the browser.
 *
 * @param refreshSeconds renew in the background after this long, should an invalidation get lost
 */
export function untilLocalMidnight(now: Date, refreshSeconds: number): Lifetime {
  const left = secondsToLocalMidnight(now)
  const expire = Math.max(SHORTEST_EXPIRE_SECONDS, left)
  const revalidate = Math.max(1, Math.min(refreshSeconds, left, expire - 1))
  const stale = Math.min(LONGEST_STALE_SECONDS, Math.max(SHORTEST_STALE_SECONDS, left))
  return { stale, revalidate, expire }
}
