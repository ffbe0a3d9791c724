/** Sixty one-second cells would be exact; one window per minute is enough and costs one counter. */
const WINDOW_MS = 60_000

export interface RateLimit {
  /** Seconds to wait, or null when the request may pass. */
  take(client: string, nowMs: number): number | null
}

/**
 * At most `perMinute` requests per client and minute, counted in this process; 0 = no limit.
 * Counters of a past minute are forgotten together, so memory is bounded by one minute's clients.
 */
export function createRateLimit(perMinute: number): RateLimit {
  let window = -1
  let counts = new Map<string, number>()
  return {
    take(client, nowMs) {
      if (perMinute <= 0) return null
      const current = Math.floor(nowMs / WINDOW_MS)
      if (current !== window) {
        window = current
        counts = new Map()
      }
      const count = (counts.get(client) ?? 0) + 1
      counts.set(client, count)
      return count <= perMinute ? null : Math.max(1, Math.ceil(((current + 1) * WINDOW_MS - nowMs) / 1000))
    },
  }
}

/** `OPEN_RATE_LIMIT_PER_MINUTE`: requests per minute and address; 0 lifts the limit. */
export function rateLimitPerMinute(env: Record<string, string | undefined>): number {
  const text = env.OPEN_RATE_LIMIT_PER_MINUTE ?? "600"
  if (!/^\d{1,9}$/.test(text)) {
    throw new Error(
      `OPEN_RATE_LIMIT_PER_MINUTE: cần một số nguyên không âm (0 = không giới hạn), không phải «${text}».`,
    )
  }
  return Number(text)
}
