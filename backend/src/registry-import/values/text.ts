/** NFC, single ordinary spaces, no control or invisible characters, trimmed: how text is stored. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\p{Zs}\p{Cc}]+/gu, " ")
    .trim()
}

/** A number of a paper for comparison: spaces and case play no part («12 / QĐ-UBND» = «12/qđ-ubnd»). */
export function paperKey(number: string): string {
  return tidyText(number).toLowerCase().replace(/\s+/g, "")
}
