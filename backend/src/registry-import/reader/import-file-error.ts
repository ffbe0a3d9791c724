import type { ImportFault } from "../../contract"

export type FileFaultCode =
  | "FILE_NOT_FOUND"
  | "FILE_UNREADABLE"
  | "FILE_TOO_LARGE"
  | "WRONG_FILE_TYPE"
  | "FILE_DAMAGED"
  | "ZIP_BOMB"
  | "EMPTY_SHEET"
  | "MISSING_COLUMN"
  | "TOO_MANY_ROWS"

/** The file as a whole cannot be taken. `message` says why, `remedy` what to do, both Vietnamese. */
export class ImportFileError extends Error {
  constructor(
    readonly code: FileFaultCode,
    message: string,
    readonly remedy: string,
  ) {
    super(message)
    this.name = "ImportFileError"
  }

  toFault(): ImportFault {
    const { code, message, remedy } = this
    return { code, severity: "fault", row: null, column: null, value: null, message, remedy }
  }
}
