import fs from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportReport } from "../../contract"
import type { ImportProgress } from "../progress"
import type { ImportOptions } from "../import-run"
import { readArguments, UsageError, type ImportArguments } from "./arguments"
import { reportText } from "./report-text"

const EXIT_OK = 0
const EXIT_REFUSED = 1
const EXIT_USAGE = 2

const FILE_ERRORS = new Set([
  "FILE_NOT_FOUND",
  "FILE_UNREADABLE",
  "FILE_TOO_LARGE",
  "WRONG_FILE_TYPE",
  "FILE_DAMAGED",
  "ZIP_BOMB",
])

const PHASES: Record<ImportProgress["phase"], string> = {
  reading: "Đọc và kiểm tra",
  checking: "Đối chiếu với sổ",
  writing: "Ghi vào sổ",
}

function showProgress({ phase, rowsRead, rowsTotal, secondsLeft }: ImportProgress): void {
  const total = rowsTotal === null ? "" : `/${rowsTotal}`
  const left = secondsLeft === null ? "" : ` · còn khoảng ${secondsLeft} giây`
  process.stderr.write(`${PHASES[phase]}: ${rowsRead}${total} dòng${left}\n`)
}

function exitCodeOf(report: ImportReport): number {
  if (report.status !== "refused") return EXIT_OK
  return report.faults.some(({ code }) => FILE_ERRORS.has(code)) ? EXIT_USAGE : EXIT_REFUSED
}

/** Leaves the code with the process and, for a launcher around it, in the file it named. */
function leaveExitCode(code: number): void {
  process.exitCode = code
  const exitOut = process.env.OCOP_IMPORT_EXIT_OUT
  if (exitOut) fs.writeFileSync(exitOut, String(code))
}

function hand(report: ImportReport, { json }: ImportArguments): void {
  const line = `${JSON.stringify(report)}\n`
  const jsonOut = process.env.OCOP_IMPORT_JSON_OUT
  if (jsonOut) fs.writeFileSync(jsonOut, line)
  else if (json) process.stdout.write(line)
  if (!json) process.stdout.write(`${reportText(report)}\n`)
}

/**
 * Runs an import from the command line. Exit codes: 0 done, 1 refused for its rows, 2 wrong usage or
 * a file that cannot be read. Progress goes to stderr, the report to stdout; with --json stdout (or the
 * file of OCOP_IMPORT_JSON_OUT) gets exactly one JSON object instead.
 */
export async function runImportCommand(
  container: MedusaContainer,
  args: readonly string[],
  run: (container: MedusaContainer, options: ImportOptions) => Promise<ImportReport>,
): Promise<void> {
  try {
    const command = readArguments(args, process.env)
    const { filePath, dryRun, sample } = command
    const report = await run(container, {
      filePath,
      fileName: path.basename(filePath),
      dryRun,
      sample,
      actorId: null,
      onProgress: showProgress,
    })
    hand(report, command)
    leaveExitCode(exitCodeOf(report))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    leaveExitCode(EXIT_USAGE)
  }
}
