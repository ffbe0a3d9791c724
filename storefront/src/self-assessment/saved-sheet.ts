import type { Chosen } from "./chosen"
import type { SheetFacts } from "./sheet-facts"

/** What this device keeps of one sheet; it is sent nowhere. */
export interface SavedSheet {
  productName: string
  chosen: Chosen
}

export const EMPTY_SHEET: SavedSheet = { productName: "", chosen: {} }
export const LONGEST_NAME = 120

const PREFIX = "ocop-tu-cham "

export function storageKey({ ruleset, setNo }: Pick<SheetFacts, "ruleset" | "setNo">): string {
  return `${PREFIX}${ruleset} ${setNo}`
}

/** Reads what was stored; anything unreadable is an empty sheet. */
export function parseSheet(text: string | null): SavedSheet {
  try {
    const stored: unknown = JSON.parse(text ?? "")
    if (typeof stored !== "object" || stored === null) return EMPTY_SHEET
    const { productName, chosen } = stored as Partial<Record<keyof SavedSheet, unknown>>
    const entries = Object.entries(typeof chosen === "object" && chosen !== null ? chosen : {})
    return {
      productName: typeof productName === "string" ? productName.slice(0, LONGEST_NAME) : "",
      chosen: Object.fromEntries(
        entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      ),
    }
  } catch {
    return EMPTY_SHEET
  }
}

export function loadSheet(key: string): SavedSheet {
  try {
    return parseSheet(localStorage.getItem(key))
  } catch {
    return EMPTY_SHEET // storage is forbidden on this device
  }
}

/** Keeps the sheet on this device, or forgets it when it is empty. @returns false where storage is full or forbidden */
export function saveSheet(key: string, sheet: SavedSheet): boolean {
  try {
    if (isEmpty(sheet)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(sheet))
    return true
  } catch {
    return false
  }
}

export function isEmpty({ productName, chosen }: SavedSheet): boolean {
  return productName === "" && Object.keys(chosen).length === 0
}
