/** `npm run verify`: types, lint, format, dead code, unit tests. */
import { fileURLToPath } from "node:url"
import { check, tools, vitest } from "./phase"
import { closingLine, formatTable, type PhaseResult } from "./results"

export async function verify(): Promise<PhaseResult[]> {
  return [
    await check("types", [
      { file: tools.tsc, args: ["-p", "backend", "--noEmit"] },
      { file: tools.tsc, args: ["-p", "backend/launch"] },
      { file: tools.tsc, args: ["-p", "admin-extensions", "--noEmit"] },
      { file: tools.next, args: ["typegen"], cwd: "storefront" },
      { file: tools.tsc, args: ["-p", "storefront", "--noEmit"] },
      { file: tools.tsc, args: ["-p", "test"] },
    ]),
    await check("lint", [{ file: tools.eslint, args: [".", "--max-warnings", "0"] }]),
    await check("format", [{ file: tools.prettier, args: ["--check", "--log-level", "warn", "."] }]),
    await check("dead code", [{ file: tools.knip, args: ["--no-progress"] }]),
    await vitest("unit backend", "backend", ["--project", "backend-unit"]),
    await vitest("unit storefront", "storefront", []),
    await vitest("unit admin", "admin-extensions", []),
    await vitest("launcher", "test", ["--project", "launch"]),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await verify()
  process.stdout.write(`\n${formatTable(results)}\n\n${closingLine(results)}\n`)
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
}
