/** Pictures we take, told by their first bytes, whatever the file calls itself. */
const SIGNATURES: readonly { mimeType: string; extension: string; matches: (bytes: Buffer) => boolean }[] = [
  { mimeType: "image/jpeg", extension: "jpg", matches: (b) => b.subarray(0, 3).toString("hex") === "ffd8ff" },
  {
    mimeType: "image/png",
    extension: "png",
    matches: (b) => b.subarray(0, 8).toString("hex") === "89504e470d0a1a0a",
  },
  {
    mimeType: "image/webp",
    extension: "webp",
    matches: (b) =>
      b.subarray(0, 4).toString("latin1") === "RIFF" && b.subarray(8, 12).toString("latin1") === "WEBP",
  },
]

/** The kind of a picture, or null when it is none of ours. */
export function imageKindOf(bytes: Buffer): { mimeType: string; extension: string } | null {
  const found = SIGNATURES.find(({ matches }) => matches(bytes))
  return found === undefined ? null : { mimeType: found.mimeType, extension: found.extension }
}
