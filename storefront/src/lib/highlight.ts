import { foldName } from "./format"

/**
 * Splits a label where the typed words, folded, are found in it: `nuoc m` in «Nước mắm» gives
 * before «», hit «Nước m», after «ắm». No hit gives everything as `before`.
 */
export function splitAtMatch(label: string, typed: string): { before: string; hit: string; after: string } {
  const needle = foldName(typed)
  const characters = [...label.normalize("NFC")]
  const folded = characters.map((character) => (/\s/.test(character) ? " " : foldName(character)))
  const at = needle === "" ? -1 : folded.join("").indexOf(needle)
  if (at < 0) return { before: label, hit: "", after: "" }
  // Folded characters may be longer or shorter than one letter: walk to the character each offset is in.
  const start = characterAt(folded, at)
  const end = characterAt(folded, at + needle.length)
  return {
    before: characters.slice(0, start).join(""),
    hit: characters.slice(start, end).join(""),
    after: characters.slice(end).join(""),
  }
}

function characterAt(folded: string[], offset: number): number {
  let passed = 0
  let index = 0
  while (index < folded.length && passed < offset) {
    passed += folded[index]?.length ?? 0
    index += 1
  }
  return index
}
