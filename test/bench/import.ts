/** `bench import`: rows per second and memory of the registry import, and how both grow with rows. */
import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "../runner/phase"
import { testEnvironment } from "../runner/stack"
import { treeMemoryMb } from "./process-memory"
import type { BenchReport } from "./report"
import { onStack } from "./stack-for-bench"
import { writeSyntheticRegistry } from "./synthetic-registry"

const SIZES = [1_000, 10_000] as const

interface ImportRun {
  seconds: number
  peakMb: number
  created: number
}

/** One `npm run registry:import` as people run it, start-up included. */
function runImport(file: string): Promise<ImportRun> {
  const startedAt = Date.now()
  const child = spawn(
    process.execPath,
    [path.join(root, "backend/launch/bootstrap.mjs"), "registry:import", file, "--json"],
    { cwd: root, env: { ...process.env, ...testEnvironment }, stdio: ["ignore", "pipe", "pipe"] },
  )
  let stdout = ""
  let stderr = ""
  let peakMb = 0
  const timer = setInterval(() => {
    peakMb = Math.max(peakMb, treeMemoryMb(importers(child.pid ?? 0)))
  }, 100)
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")))
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")))
  return new Promise((resolve, reject) => {
    child.on("close", (status) => {
      clearInterval(timer)
      if (status !== 0)
        return reject(
          new Error(`the import ended with ${status}: ${stderr.slice(-2000)}${stdout.slice(0, 2000)}`),
        )
      const report = JSON.parse(stdout) as { created: number }
      resolve({ seconds: (Date.now() - startedAt) / 1000, peakMb, created: report.created })
    })
  })
}

/** The process that reads the file: the Medusa CLI below our launcher. */
function importers(launcherPid: number): number[] {
  if (process.platform !== "linux") return []
  const children = (pid: number): number[] => {
    try {
      return fs
        .readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
        .trim()
        .split(" ")
        .filter(Boolean)
        .map(Number)
    } catch {
      return []
    }
  }
  const below = (pid: number): number[] => children(pid).flatMap((child) => [child, ...below(child)])
  return below(launcherPid).filter((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("@medusajs/cli")
    } catch {
      return false
    }
  })
}

export function benchImport(): Promise<BenchReport> {
  return onStack(async () => {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-bench-import-"))
    try {
      const runs: ImportRun[] = []
      for (const [index, rows] of SIZES.entries()) {
        const file = path.join(dir, `registry-${rows}.xlsx`)
        // Serial numbers no earlier run on this database has used.
        await writeSyntheticRegistry(file, rows, Date.now() + index * 1_000_000)
        process.stderr.write(`▸ Nhập ${rows} dòng …\n`)
        runs.push(await runImport(file))
      }
      const [small, large] = runs
      if (small === undefined || large === undefined) throw new Error("no runs")
      return {
        bench: "import",
        figures: [
          { name: "1,000 rows, start-up included", value: small.seconds, unit: "s" },
          { name: "10,000 rows, start-up included", value: large.seconds, unit: "s" },
          { name: "certificates created of 10,000 rows", value: large.created, unit: "" },
          { name: "peak memory of the importer, 1,000 rows", value: small.peakMb, unit: "MB" },
          { name: "peak memory of the importer, 10,000 rows", value: large.peakMb, unit: "MB" },
        ],
        bounds: [
          { name: "10,000 rows: rows per second", value: 10_000 / large.seconds, atLeast: 500 },
          { name: "10,000 rows: peak memory (MB)", value: large.peakMb, atMost: 600 },
          { name: "time of 10 × rows / time of rows", value: large.seconds / small.seconds, atMost: 12 },
        ],
      }
    } finally {
      fs.rmSync(dir, { recursive: true, force: true })
    }
  })
}
