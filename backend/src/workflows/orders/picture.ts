/** Shown when a product has neither drawing nor photograph. */
export const FALLBACK_PICTURE = "tre"

/** A drawing's name or a photograph's address, as the contract's `picture` wants it. */
export function pictureOf(metadata: Record<string, unknown> | null, thumbnail: string | null): string {
  const drawing = metadata?.picture
  if (typeof drawing === "string" && drawing !== "") return drawing
  return thumbnail ?? FALLBACK_PICTURE
}
