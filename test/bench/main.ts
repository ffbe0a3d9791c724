/**
 * `npm run bench -- NAME [--json] [--check]`. Claims are ratios measured side by side in one run;
 * `--check` exits 1 when a bound named in an issue is missed.
 */
import { formatReport, holds, type BenchReport } from "./report"

const benches: Record<string, () => Promise<BenchReport>> = {
  start: async () => (await import("./start")).benchStart(),
  storefront: async () => (await import("./storefront")).benchStorefront(),
  rating: async () => (await import("./rating")).benchRating(),
  import: async () => (await import("./import")).benchImport(),
}

const args = process.argv.slice(2)
const name = args.find((arg) => !arg.startsWith("-")) ?? ""
const bench = benches[name]
if (bench === undefined) {
  process.stderr.write(`Chọn một phép đo: ${Object.keys(benches).join(", ")}. [USAGE]\n`)
  process.exitCode = 2
} else {
  const report = await bench()
  process.stdout.write(
    args.includes("--json") ? `${JSON.stringify(report, null, 2)}\n` : `${formatReport(report)}\n`,
  )
  if (args.includes("--check") && !report.bounds.every(holds)) process.exitCode = 1
}
