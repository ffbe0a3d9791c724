import fs from "node:fs"
import path from "node:path"
import { readBackendEnv } from "../../config/env"
import type { FaultLog } from "../faults/fault-log"
import type { ColumnSpec } from "../reader/header"
import { writeAnnotatedCopy } from "./annotated-workbook"

/** `danh-sach.xlsx` → `danh-sach.loi.xlsx`, beside the input or, where that is read-only, in the data folder. */
function annotatedPath(filePath: string, fileName: string, annotatedDir: string | undefined): string {
  const name = `${path.basename(fileName, path.extname(fileName))}.loi.xlsx`
  if (annotatedDir !== undefined) return path.join(annotatedDir, name)
  const beside = path.dirname(filePath)
  try {
    fs.accessSync(beside, fs.constants.W_OK)
    return path.join(beside, name)
  } catch {
    const dir = path.join(readBackendEnv(process.env).dataDir, "imports")
    fs.mkdirSync(dir, { recursive: true })
    return path.join(dir, name)
  }
}

/** Faults of the file itself, where there are no rows to copy. */
const UNREADABLE = new Set([
  "FILE_NOT_FOUND",
  "FILE_UNREADABLE",
  "FILE_TOO_LARGE",
  "WRONG_FILE_TYPE",
  "FILE_DAMAGED",
  "ZIP_BOMB",
  "EMPTY_SHEET",
  "TOO_MANY_ROWS",
])

/**
 * Writes the annotated copy of a refused file and tells where; null when the file was not refused or
 * cannot be read. Failing to write it never hides the faults themselves.
 */
export async function annotateRefused<Id extends string>(
  filePath: string,
  columns: readonly ColumnSpec<Id>[],
  log: FaultLog,
  { fileName, annotatedDir }: { fileName: string; annotatedDir?: string },
): Promise<string | null> {
  if (log.faultCount === 0 || log.faults.some(({ code }) => UNREADABLE.has(code))) return null
  try {
    const target = annotatedPath(filePath, fileName, annotatedDir)
    await writeAnnotatedCopy(filePath, target, columns, log.sorted())
    return target
  } catch (error) {
    if (error instanceof Error && "code" in error) return null
    throw error
  }
}
