import { fold } from "../../../lib/fold"
import type { UnitKind } from "./unit-period"

/** A typed unit name taken apart: «Xã  Kỳ Phú» → kind commune, name «Kỳ Phú». */
export interface UnitName {
  kinds: readonly UnitKind[] | null
  /** As typed, NFC, single spaces, lower case: compares with accents. */
  exact: string
  folded: string
}

interface Prefix {
  pattern: RegExp
  kinds: readonly UnitKind[]
}

/** Written in NFC and read with or without accents; longer forms first. */
const COMMUNE_PREFIXES: readonly Prefix[] = [
  { pattern: /^(thị trấn|thi tran|tt\.?)[ .]+/u, kinds: ["township"] },
  { pattern: /^(phường|phuong|p\.)[ .]*(?=\S)/u, kinds: ["ward"] },
  { pattern: /^(xã|xa|x\.)[ .]+/u, kinds: ["commune"] },
]

const DISTRICT_PREFIXES: readonly Prefix[] = [
  { pattern: /^(thành phố|thanh pho|tp\.?)[ .]+/u, kinds: ["city"] },
  { pattern: /^(thị xã|thi xa|tx\.?)[ .]+/u, kinds: ["town"] },
  { pattern: /^(huyện|huyen|h\.)[ .]*(?=\S)/u, kinds: ["district"] },
]

function parse(text: string, prefixes: readonly Prefix[]): UnitName {
  const tidy = tidyName(text)
  for (const { pattern, kinds } of prefixes) {
    const rest = tidy.replace(pattern, "")
    if (rest !== tidy && rest !== "") return { kinds, exact: rest, folded: fold(rest) }
  }
  return { kinds: null, exact: tidy, folded: fold(tidy) }
}

/** NFC, lower case, single spaces; keeps the accents. */
export function tidyName(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
}

export function parseCommuneName(text: string): UnitName {
  return parse(text, COMMUNE_PREFIXES)
}

export function parseDistrictName(text: string): UnitName {
  return parse(text, DISTRICT_PREFIXES)
}
