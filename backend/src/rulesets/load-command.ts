import fs from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { RulesetLoadReport } from "../contract"
import { readRulesetDocument } from "../law/ruleset-files"
import { readArguments, UsageError, type ImportArguments } from "../registry-import/cli/arguments"
import { loadRulesetWorkflow } from "../workflows/rulesets/load-ruleset"
import { loadReportText } from "./report-text"

const EXIT_REFUSED = 1
const EXIT_USAGE = 2

/** Leaves the code with the process and, for a launcher around it, in the file it named. */
function leaveExitCode(code: number): void {
  process.exitCode = code
  const exitOut = process.env.OCOP_IMPORT_EXIT_OUT
  if (exitOut) fs.writeFileSync(exitOut, String(code))
}

function hand(report: RulesetLoadReport, fileName: string, json: boolean): void {
  const line = `${JSON.stringify(report)}\n`
  const jsonOut = process.env.OCOP_IMPORT_JSON_OUT
  if (jsonOut) fs.writeFileSync(jsonOut, line)
  else if (json) process.stdout.write(line)
  if (!json) process.stdout.write(`${loadReportText(report, fileName)}\n`)
}

function unreadable(message: string): RulesetLoadReport {
  const fault = { code: "FILE_NOT_JSON", path: "", message: `Không đọc được như một tệp JSON: ${message}` }
  return { status: "refused", code: null, version: null, sha256: null, faults: [fault] }
}

async function load(
  container: MedusaContainer,
  { filePath, dryRun }: ImportArguments,
): Promise<{ report: RulesetLoadReport; refusedWith: number }> {
  let document: unknown
  try {
    document = readRulesetDocument(filePath)
  } catch (error) {
    return { report: unreadable(error instanceof Error ? error.message : ""), refusedWith: EXIT_USAGE }
  }
  const { result: report } = await loadRulesetWorkflow(container).run({
    input: { document, sourceNote: path.basename(filePath), actorId: null, dryRun },
  })
  return { report, refusedWith: EXIT_REFUSED }
}

/**
 * `npm run ruleset:load -- FILE.json|FOLDER [--dry-run] [--json]`. Exit codes: 0 loaded or nothing new,
 * 1 refused with faults, 2 wrong usage or a file that is not JSON.
 */
export async function runRulesetLoad(container: MedusaContainer, args: readonly string[]): Promise<void> {
  try {
    const command = readArguments(args, process.env)
    const { report, refusedWith } = await load(container, command)
    hand(report, path.basename(command.filePath), command.json)
    leaveExitCode(report.status === "refused" ? refusedWith : 0)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n`)
    leaveExitCode(EXIT_USAGE)
  }
}
