/** What decides whether a request came from a page of this shop. */
export interface RequestOrigin {
  /** `Sec-Fetch-Site`, sent by every present browser and out of a page's reach. */
  fetchSite: string | null
  origin: string | null
  host: string | null
}

/**
 * True only for requests our own pages made. Both signs must agree where both are given; a request
 * with neither is refused, since every browser sends at least one with a change.
 */
export function isSameOrigin({ fetchSite, origin, host }: RequestOrigin): boolean {
  if (fetchSite === null && origin === null) return false
  if (fetchSite !== null && fetchSite !== "same-origin") return false
  if (origin === null) return true
  try {
    return host !== null && new URL(origin).host === host
  } catch {
    return false
  }
}
