/** Limits of an import file; each refusal states the one it met. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
export const MAX_INFLATED_BYTES = 300 * 1024 * 1024
/** Text shared between cells is held in memory while a workbook is read. */
export const MAX_SHARED_TEXT_BYTES = 96 * 1024 * 1024
/** A sheet of text shrinks 10–60 times; beyond this, above 10 MB, it is no spreadsheet. */
export const MAX_INFLATION_RATIO = 250
export const RATIO_CHECK_FROM_BYTES = 10 * 1024 * 1024
export const MAX_ZIP_ENTRIES = 2_000
export const MAX_DATA_ROWS = 100_000
/** Rows above the headers that may hold a title. */
export const MAX_TITLE_ROWS = 20

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`
}
