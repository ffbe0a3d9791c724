/** A name no page has: its prerender is the not-found page. */
const NOBODY = "chua-co-gi"

/**
 * Next wants at least one page of a kind at build time. An office that begins with an empty register
 * has none yet, and must be able to build all the same.
 */
export function atLeastOne(slugs: readonly string[]): string[] {
  return slugs.length > 0 ? [...slugs] : [NOBODY]
}
