import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Writable } from "node:stream"
import { stringify } from "csv-stringify"
import { spreadsheetSafe } from "./spreadsheet-safe"

type Cell = string | number | boolean | null

/**
 * Streams rows as CSV (UTF-8 with BOM, as Excel expects; RFC 4180 quoting): memory does not grow
 * with the number of rows. Formula signs at the start of a cell are quoted.
 */
export async function writeCsv<Row extends Record<Column, Cell>, Column extends string>(
  output: Writable,
  columns: readonly Column[],
  rows: Iterable<Row>,
): Promise<void> {
  const stringifier = stringify({
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: "windows",
    cast: {
      string: (value) => spreadsheetSafe(value),
      boolean: (value) => (value ? "true" : "false"),
    },
  })
  await pipeline(Readable.from(rows, { objectMode: true }), stringifier, output)
}
