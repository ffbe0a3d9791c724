/** Above this many tags one call would be slower to honour than the coarse ones. */
const MAX_FINE_TAGS = 200

/** The tags of an event payload; anything that is not `{ tags: string[] }` has none. */
export function tagsOf(payload: unknown): string[] {
  if (typeof payload !== "object" || payload === null || !("tags" in payload)) return []
  return Array.isArray(payload.tags) ? payload.tags.filter((tag) => typeof tag === "string") : []
}

/** One set of tags for many events; very many are replaced by the coarse tags that cover them. */
export function mergeTags(payloads: readonly unknown[], coarse: readonly string[]): string[] {
  const tags = [...new Set(payloads.flatMap(tagsOf))]
  return tags.length <= MAX_FINE_TAGS
    ? tags
    : [...new Set([...coarse, ...tags.filter((tag) => !tag.includes(":"))])]
}
