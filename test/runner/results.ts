import fs from "node:fs"

/** Counts of one phase; a phase without tests (types, lint …) counts as one check. */
export interface PhaseResult {
  name: string
  passed: number
  failed: number
  skipped: number
  durationMs: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numFailedTestSuites: number
  numTotalTests: number
}

/** Reads vitest's JSON report. A suite that could not even load counts as a failure. */
export function readVitestReport(file: string): Pick<PhaseResult, "passed" | "failed" | "skipped"> {
  const report = JSON.parse(fs.readFileSync(file, "utf8")) as VitestReport
  const brokenSuites = report.numFailedTests === 0 ? report.numFailedTestSuites : 0
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenSuites,
    skipped: report.numPendingTests,
  }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

export function readPlaywrightReport(file: string): Pick<PhaseResult, "passed" | "failed" | "skipped"> {
  const { stats } = JSON.parse(fs.readFileSync(file, "utf8")) as PlaywrightReport
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

export function formatTable(results: PhaseResult[]): string {
  const rows = results.map(
    ({ name, passed, failed, durationMs }) =>
      `  ${failed === 0 ? "✓" : "✗"} ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${(durationMs / 1000).toFixed(1).padStart(7)} s`,
  )
  return rows.join("\n")
}

/** The closing line that CI reads. */
export function closingLine(results: PhaseResult[]): string {
  const sum = (key: "passed" | "failed" | "skipped") =>
    results.reduce((total, result) => total + result[key], 0)
  const skipped = sum("skipped")
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`
}
