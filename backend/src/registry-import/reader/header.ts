import { fold } from "../../lib/fold"
import type { RawRow } from "./raw-row"

/** A column an import knows: its Vietnamese title, other ways to write it, and what it needs. */
export interface ColumnSpec<Id extends string> {
  id: Id
  title: string
  synonyms: readonly string[]
  /** The file must have the column. */
  required: boolean
  maxLength: number
  /** Holds a day: a number in it is a serial of Excel. */
  day?: boolean
}

/** Where each known column stands, and what else the header row says. */
export interface HeaderMatch<Id extends string> {
  row: number
  indexOf: ReadonlyMap<Id, number>
  unknown: readonly string[]
  duplicates: readonly string[]
}

/** Folded, without what stands in brackets, marks or stars: how headers compare. */
function headerKey(text: string): string {
  return fold(text.replace(/\([^)]*\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}

/** Reads a row as headers. Order is free; a title twice is reported, the first one counts. */
export function matchHeader<Id extends string>(
  row: RawRow,
  columns: readonly ColumnSpec<Id>[],
): HeaderMatch<Id> {
  const known = new Map<string, ColumnSpec<Id>>()
  for (const column of columns) {
    for (const name of [column.title, ...column.synonyms]) known.set(headerKey(name), column)
  }
  const indexOf = new Map<Id, number>()
  const unknown: string[] = []
  const duplicates: string[] = []
  for (const [index, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
    const column = known.get(headerKey(cell.text))
    if (column === undefined) unknown.push(cell.text.trim())
    else if (indexOf.has(column.id)) duplicates.push(column.title)
    else indexOf.set(column.id, index)
  }
  return { row: row.row, indexOf, unknown, duplicates }
}
