import { fold } from "../lib/fold"

/** Words that say what kind of unit follows; people leave them out or shorten them. */
const KIND_WORDS =
  /^(xa|x\.|phuong|p\.|thi tran|tt\.?|dac khu|huyen|h\.|quan|q\.|thi xa|tx\.?|thanh pho|tp\.?|tinh) ?(?=\S)/

/** How names of units are compared: no accents, no marks, no word for the kind. */
export function foldUnitName(name: string): string {
  const folded = fold(name)
  // «Quận 1», «Phường 12»: what is left must still be a name, so a bare number keeps its word.
  const bare = folded.replace(KIND_WORDS, "")
  return (/^\d/.test(bare) ? folded : bare).replace(/[^a-z0-9]+/g, " ").trim()
}
