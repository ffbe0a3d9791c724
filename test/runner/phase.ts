import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { readVitestReport, type PhaseResult } from "./results"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
export const reportDir = path.join(root, ".data/test-report")
const bin = (file: string) => path.join(root, "node_modules", file)

export const tools = {
  tsc: bin("typescript/bin/tsc"),
  eslint: bin("eslint/bin/eslint.js"),
  prettier: bin("prettier/bin/prettier.cjs"),
  knip: bin("knip/bin/knip.js"),
  vitest: bin("vitest/vitest.mjs"),
  playwright: bin("@playwright/test/cli.js"),
  next: bin("next/dist/bin/next"),
}

export interface Command {
  file: string
  args: string[]
  cwd?: string
  env?: Record<string, string>
}

/** Runs a Node program, its output passed on. Answers its exit code. */
export function runNode({ file, args, cwd, env }: Command): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: cwd ?? root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", MEDUSA_DISABLE_TELEMETRY: "true", ...env },
      stdio: "inherit",
    })
    child.on("error", reject)
    child.on("close", (status) => resolve(status ?? 1))
  })
}

/** A phase that either holds or does not: all its commands must exit 0. */
export async function check(name: string, commands: Command[]): Promise<PhaseResult> {
  const startedAt = Date.now()
  process.stdout.write(`\n▸ ${name}\n`)
  let failed = 0
  for (const command of commands) if ((await runNode(command)) !== 0) failed += 1
  const passed = commands.length - failed
  return { name, passed, failed, skipped: 0, durationMs: Date.now() - startedAt }
}

/** Runs a vitest project and counts its tests. */
export async function vitest(name: string, cwd: string, args: string[], env: Record<string, string> = {}) {
  const startedAt = Date.now()
  process.stdout.write(`\n▸ ${name}\n`)
  fs.mkdirSync(reportDir, { recursive: true })
  const file = path.join(reportDir, `${name.replace(/\W+/g, "-")}.json`)
  fs.rmSync(file, { force: true })
  const status = await runNode({
    file: tools.vitest,
    args: ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    cwd: path.join(root, cwd),
    env,
  })
  const counts = fs.existsSync(file) ? readVitestReport(file) : { passed: 0, failed: 1, skipped: 0 }
  // A run that found no test, or died after its report, is a failure whatever it counted.
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1
  return { name, ...counts, durationMs: Date.now() - startedAt } satisfies PhaseResult
}
