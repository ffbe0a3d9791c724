/**
 * `bench start`: a clone of HEAD in a temporary folder, started from nothing, then started again;
 * beside it, in the same run, the bare `medusa start` and `next start` of the same build.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "../runner/phase"
import { treeMemoryMb, watchPeakMb } from "./process-memory"
import type { BenchReport, Figure } from "./report"

const ports = { BACKEND_PORT: "9200", STOREFRONT_PORT: "8200", PG_PORT: "55435" }
const START_TIMEOUT_MS = 15 * 60_000
const BARE_TIMEOUT_MS = 120_000

function tell(stage: string): void {
  process.stderr.write(`▸ ${stage} …\n`)
}

interface Started {
  child: ChildProcess
  output: string
  durationMs: number
}

function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...ports, ...extra }
  delete env.OCOP_DATA_DIR
  delete env.DATABASE_URL
  delete env.BACKEND_URL
  delete env.STOREFRONT_URL
  return env
}

function startClone(clone: string): Promise<Started> {
  const startedAt = Date.now()
  const child = spawn("npm", ["start"], { cwd: clone, env: environment(), stdio: ["ignore", "pipe", "pipe"] })
  let output = ""
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no start in time:\n${output}`)), START_TIMEOUT_MS)
    const take = (chunk: Buffer) => {
      output += chunk.toString("utf8")
      if (!output.includes("Sẵn sàng sau")) return
      clearTimeout(timer)
      resolve({ child, output, durationMs: Date.now() - startedAt })
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    child.on("exit", () => reject(new Error(`the launcher ended:\n${output}`)))
  })
}

async function stopClone(clone: string, { child }: Started): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  spawnSync("npm", ["run", "stop"], { cwd: clone, env: environment(), stdio: "ignore" })
  await gone
}

function stepFigures(output: string): Figure[] {
  return [...output.matchAll(/✓ (?:\[\d+\/\d+\] )?(.+?) \(([\d,]+) s\)/g)].map(([, name, seconds]) => ({
    name: `fresh: ${name ?? ""}`,
    value: Number((seconds ?? "0").replace(",", ".")),
    unit: "s",
  }))
}

/** Milliseconds until a bare server answers. @throws Error when it ends or stays silent for two minutes. */
async function bareStart(command: string, args: string[], cwd: string, url: string, env: NodeJS.ProcessEnv) {
  const startedAt = Date.now()
  // A group of its own, so that nothing it starts outlives it.
  const child = spawn(command, args, { cwd, env, stdio: "ignore", detached: true })
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  try {
    for (;;) {
      try {
        if ((await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok) return Date.now() - startedAt
      } catch {
        // not listening yet
      }
      if (child.exitCode !== null) throw new Error(`${args.join(" ")} ended with ${child.exitCode}`)
      if (Date.now() - startedAt > BARE_TIMEOUT_MS) throw new Error(`${args.join(" ")} never answered`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  } finally {
    if (child.exitCode === null) process.kill(-(child.pid ?? 0), "SIGKILL")
    await gone
  }
}

async function bareSum(clone: string): Promise<{ medusaMs: number; nextMs: number }> {
  const data = path.join(clone, ".data")
  const secrets = JSON.parse(fs.readFileSync(path.join(data, "secrets.json"), "utf8")) as Record<
    string,
    string
  >
  const shop = JSON.parse(fs.readFileSync(path.join(data, "storefront.json"), "utf8")) as Record<
    string,
    string
  >
  const { EmbeddedPostgres } = await import("../../backend/launch/lib/postgres")
  const postgres = new EmbeddedPostgres({
    port: Number(ports.PG_PORT),
    clusterDir: path.join(data, "postgres"),
  })
  await postgres.start()
  const env = environment({
    ...secrets,
    NODE_ENV: "production",
    DATABASE_URL: `postgres://postgres@localhost:${ports.PG_PORT}/ocop`,
    OCOP_DATA_DIR: data,
    MEDUSA_URL: `http://localhost:${ports.BACKEND_PORT}`,
    MEDUSA_PUBLISHABLE_KEY: shop.publishableKey ?? "",
    MEDUSA_REGION_ID: shop.regionId ?? "",
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  })
  try {
    const medusaMs = await bareStart(
      process.execPath,
      [path.join(clone, "node_modules/@medusajs/cli/cli.js"), "start", "--port", ports.BACKEND_PORT],
      path.join(clone, "backend/.medusa/server"),
      `http://localhost:${ports.BACKEND_PORT}/health`,
      env,
    )
    const nextMs = await bareStart(
      process.execPath,
      [path.join(clone, "node_modules/next/dist/bin/next"), "start", "--port", ports.STOREFRONT_PORT],
      path.join(clone, "storefront"),
      `http://localhost:${ports.STOREFRONT_PORT}/health`,
      env,
    )
    return { medusaMs, nextMs }
  } finally {
    postgres.stop()
  }
}

export async function benchStart(): Promise<BenchReport> {
  const clone = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-bench-"))
  fs.chmodSync(clone, 0o755)
  spawnSync("git", ["clone", "--quiet", root, clone], { stdio: "inherit" })
  try {
    const roots = [process.pid]
    const peak = watchPeakMb(() => roots)
    tell("Khởi động từ bản sao mới, cả cài gói")
    const fresh = await startClone(clone)
    const peakMb = peak()
    const pg = Number(
      fs.readFileSync(path.join(clone, ".data/postgres/postmaster.pid"), "utf8").split("\n")[0],
    )
    const restingMb = treeMemoryMb([fresh.child.pid ?? 0, pg])
    await stopClone(clone, fresh)
    tell("Khởi động lần hai")
    const second = await startClone(clone)
    await stopClone(clone, second)
    tell("medusa start và next start trần")
    const { medusaMs, nextMs } = await bareSum(clone)
    return {
      bench: "start",
      figures: [
        { name: "everything fresh, packages included", value: fresh.durationMs / 1000, unit: "s" },
        ...stepFigures(fresh.output),
        { name: "second start", value: second.durationMs / 1000, unit: "s" },
        { name: "bare medusa start", value: medusaMs / 1000, unit: "s" },
        { name: "bare next start", value: nextMs / 1000, unit: "s" },
        { name: "peak memory while starting fresh (without PostgreSQL)", value: peakMb, unit: "MB" },
        { name: "resident memory of the whole stack", value: restingMb, unit: "MB" },
      ],
      bounds: [
        {
          name: "second start / (bare medusa start + bare next start)",
          value: second.durationMs / (medusaMs + nextMs),
          atMost: 2,
        },
      ],
    }
  } finally {
    fs.rmSync(clone, { recursive: true, force: true })
  }
}
