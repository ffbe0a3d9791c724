const MEGABYTE = 1024 * 1024

/** One file: a scanned contract or a phone photo is far below. */
export const MAX_FILE_BYTES = 25 * MEGABYTE
/** All files of one dossier's draft. */
export const MAX_DOSSIER_BYTES = 400 * MEGABYTE
/** An upload that was begun and not finished is thrown away after this long. */
export const UNFINISHED_HOURS = 48

export function megabytes(bytes: number): string {
  return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`
}
