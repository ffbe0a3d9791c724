/** A cell as the file holds it, before any meaning is given to it. */
export type RawCell =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; text: string }
  | { kind: "formula"; text: string }
  | { kind: "error"; text: string }

/** A row as the spreadsheet numbers it (from 1), cells by column index (from 0). */
export interface RawRow {
  row: number
  cells: Map<number, RawCell>
}

/** One sheet (a CSV file is one sheet); `date1904`: the workbook counts days from 1904. */
export interface RawSheet {
  name: string
  date1904: boolean
  rows(): AsyncGenerator<RawRow>
}

/** An opened file. `progress` is the share of the current sheet already read, 0…1. */
export interface RawBook {
  sheets: readonly RawSheet[]
  progress(): number
  close(): void
}
