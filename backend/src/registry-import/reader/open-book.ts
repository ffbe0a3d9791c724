import { openCsv } from "./csv-book"
import { sniffFile } from "./file-kind"
import type { RawBook } from "./raw-row"
import { openXlsx } from "./xlsx-book"

/**
 * Opens an import file by its content.
 * @throws ImportFileError for anything that is no readable spreadsheet within the limits
 */
export async function openBook(filePath: string): Promise<RawBook> {
  return sniffFile(filePath) === "xlsx" ? openXlsx(filePath) : openCsv(filePath)
}
