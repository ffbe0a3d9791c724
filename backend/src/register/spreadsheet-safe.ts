/** Characters with which a spreadsheet program begins to read a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/

/** Text that opens as text in every spreadsheet program: a leading formula sign is quoted. */
export function spreadsheetSafe(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text
}
