/** `npm test`: verify, then tests on a real PostgreSQL, then journeys in a real browser. */
import fs from "node:fs"
import path from "node:path"
import { EmbeddedPostgres } from "../../backend/launch/lib/postgres"
import { requireChromium } from "./chromium"
import { reportDir, runNode, tools, vitest } from "./phase"
import { closingLine, formatTable, readPlaywrightReport, type PhaseResult } from "./results"
import { Stack, testEnvironment, testStack } from "./stack"
import { verify } from "./verify"

async function integration(): Promise<PhaseResult> {
  const clusterDir = path.join(testStack.dataDir, "postgres-integration")
  const postgres = new EmbeddedPostgres({
    port: testStack.pgPort,
    clusterDir,
    // Every test restores a database of its own; nothing of it has to survive a power cut.
    settings: ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
  })
  // A run that was killed leaves databases behind, and the suites would take them for their own.
  if (fs.existsSync(clusterDir)) postgres.stop()
  fs.rmSync(clusterDir, { recursive: true, force: true })
  await postgres.start()
  try {
    return await vitest("integration", "backend", ["--project", "backend-integration"], {
      PG_PORT: String(testStack.pgPort),
      OCOP_DATA_DIR: path.join(testStack.dataDir, "integration"),
      OCOP_REPORT_DIR: reportDir,
    })
  } finally {
    postgres.stop()
  }
}

async function journeys(): Promise<PhaseResult> {
  const startedAt = Date.now()
  const name = "journeys"
  process.stdout.write(`\n▸ ${name}\n`)
  const file = path.join(reportDir, "journeys.json")
  fs.rmSync(file, { force: true })
  const stack = new Stack()
  try {
    const chromium = requireChromium()
    await stack.start()
    const status = await runNode({
      file: tools.playwright,
      args: ["test", "--config", "test/playwright.config.ts"],
      env: { ...testEnvironment, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    })
    const counts = fs.existsSync(file) ? readPlaywrightReport(file) : { passed: 0, failed: 1, skipped: 0 }
    if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1
    return { name, ...counts, durationMs: Date.now() - startedAt }
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return { name, passed: 0, failed: 1, skipped: 0, durationMs: Date.now() - startedAt }
  } finally {
    await stack.stop()
  }
}

/** Start, kill and Ctrl-C on the data and build the journeys left. */
const lifecycle = () => vitest("lifecycle", "test", ["--project", "lifecycle"], testEnvironment)

fs.mkdirSync(reportDir, { recursive: true })
const results = [...(await verify()), await integration(), await journeys(), await lifecycle()]
process.stdout.write(`\n${formatTable(results)}\n\n${closingLine(results)}\n`)
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
