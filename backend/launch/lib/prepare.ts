/** The steps between a clone and a runnable system; each knows when it has nothing to do. */
import fs from "node:fs"
import path from "node:path"
import { runToEnd } from "./child"
import { DatabaseStamps, ensureDatabase } from "./database"
import { backendEnvironment, storefrontEnvironment, type Settings } from "./environment"
import { fingerprint, readStamp, writeStamp } from "./fingerprint"
import { execScript, runMedusa } from "./medusa"
import {
  adminExtensionsDir,
  backendDir,
  builtServerDir,
  dataDir,
  nextCli,
  rootDir,
  storefrontDir,
} from "./paths"
import { defaultPostgres, type EmbeddedPostgres } from "./postgres"
import { explainDiskError, Sentence } from "./sentence"
import type { StepOutcome } from "./steps"

const MIN_FREE_MB = Number(process.env.OCOP_MIN_FREE_MB ?? 500)

/** @throws Sentence when the data folder cannot be written or the disk is nearly full. */
export function checkDisk(): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    const probe = path.join(dataDir, ".write-probe")
    fs.writeFileSync(probe, "probe")
    fs.rmSync(probe)
  } catch (error) {
    throw explainDiskError(error, dataDir)
  }
  const { bavail, bsize } = fs.statfsSync(dataDir)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb < MIN_FREE_MB) {
    throw new Sentence(
      "DISK_FULL",
      `Ổ đĩa của ${dataDir} chỉ còn ${freeMb} MB, cần ít nhất ${MIN_FREE_MB} MB: xóa bớt rồi chạy lại.`,
    )
  }
}

export interface Database {
  url: string
  /** Null when an external server is used. */
  embedded: EmbeddedPostgres | null
}

export async function startDatabase(settings: Settings): Promise<Database> {
  if (settings.externalDatabaseUrl !== null) {
    await ensureDatabase(settings.externalDatabaseUrl)
    return { url: settings.externalDatabaseUrl, embedded: null }
  }
  const embedded = defaultPostgres()
  await embedded.start()
  const url = `${embedded.url}/${settings.databaseName}`
  await ensureDatabase(url)
  return { url, embedded }
}

const manifests = () => [path.join(rootDir, "package-lock.json"), path.join(rootDir, "tsconfig.json")]

function pluginFingerprint(): string {
  return fingerprint([
    path.join(adminExtensionsDir, "src"),
    path.join(adminExtensionsDir, "package.json"),
    path.join(backendDir, "src/contract"),
    ...manifests(),
  ])
}

/** The admin pages must be built before anything of the backend: it resolves the plugin at start. */
export async function buildPlugin(): Promise<StepOutcome> {
  const wanted = pluginFingerprint()
  const output = path.join(adminExtensionsDir, ".medusa/server/src/admin/index.mjs")
  if (readStamp("plugin") === wanted && fs.existsSync(output)) return "fresh"
  await runMedusa({ args: ["plugin:build"], env: {}, log: "plugin-build.log", cwd: adminExtensionsDir })
  if (!fs.existsSync(output)) {
    throw new Sentence("PLUGIN_BUILD", "Dựng trang quản trị không ra kết quả, xem logs/plugin-build.log.")
  }
  writeStamp("plugin", wanted)
  return "done"
}

function backendFingerprint(settings: Settings): string {
  return fingerprint(
    [
      path.join(backendDir, "src"),
      path.join(backendDir, "medusa-config.ts"),
      path.join(backendDir, "tsconfig.json"),
      path.join(backendDir, "package.json"),
      ...manifests(),
    ],
    pluginFingerprint(),
    settings.backendUrl,
  )
}

/** The production build: server and admin, 35 s on two cores. */
export async function buildBackend(settings: Settings, databaseUrl: string): Promise<StepOutcome> {
  const wanted = backendFingerprint(settings)
  const entry = path.join(builtServerDir, "medusa-config.js")
  const admin = path.join(builtServerDir, "public/admin/index.html")
  if (readStamp("backend") === wanted && fs.existsSync(entry) && fs.existsSync(admin)) return "fresh"
  await runMedusa({
    args: ["build"],
    env: { ...backendEnvironment(settings, databaseUrl), NODE_ENV: "production" },
    log: "backend-build.log",
  })
  if (!fs.existsSync(entry) || !fs.existsSync(admin)) {
    throw new Sentence("BACKEND_BUILD", "Dựng máy chủ không ra kết quả, xem logs/backend-build.log.")
  }
  writeStamp("backend", wanted)
  return "done"
}

/**
 * Brings the schema up to date. Skipped when this database has already seen exactly these models,
 * links and Medusa version (a migration with nothing to do costs about ten seconds). A migration
 * that was killed leaves no stamp and runs again; each one is its own transaction.
 */
export async function migrate(settings: Settings, databaseUrl: string): Promise<StepOutcome> {
  const stamps = new DatabaseStamps(databaseUrl)
  const wanted = fingerprint([
    path.join(backendDir, "src/modules"),
    path.join(backendDir, "src/links"),
    path.join(backendDir, "src/search"),
    path.join(backendDir, "medusa-config.ts"),
    path.join(rootDir, "package-lock.json"),
  ])
  if ((await stamps.read()).get("migrations") === wanted) return "fresh"
  await stamps.endStrayConnections()
  await runMedusa({
    args: ["db:migrate", "--execute-safe-links", "--execute-safe-search"],
    env: backendEnvironment(settings, databaseUrl),
    log: "migrate.log",
  })
  await stamps.write("migrations", wanted)
  return "done"
}

/**
 * First run only: once the office has data of its own, starting the system seeds nothing again but
 * facts of law that a newer release brought.
 */
export async function seed(
  settings: Settings,
  databaseUrl: string,
  note: (text: string) => void,
): Promise<StepOutcome> {
  const stamps = new DatabaseStamps(databaseUrl)
  const settingsFile = path.join(dataDir, "storefront.json")
  if ((await stamps.read()).has("seed") && fs.existsSync(settingsFile)) {
    return bringFacts(settings, databaseUrl, stamps)
  }
  await execScript("seed", [], {
    env: {
      ...backendEnvironment(settings, databaseUrl),
      SEED_DEMO: process.env.SEED_DEMO ?? (settings.production ? "false" : "true"),
      // Medusa would log one line per product event.
      LOG_LEVEL: "warn",
    },
    log: "seed.log",
    onLine: (line) => {
      const at = line.indexOf("[seed]")
      if (at >= 0) note(line.slice(at + 7))
    },
  })
  await stamps.write("seed", "done")
  await stamps.write("facts", factsFingerprint())
  return "done"
}

function factsFingerprint(): string {
  return fingerprint(["rulesets", "council", "calendar"].map((name) => path.join(backendDir, "data", name)))
}

/** Facts of law of a newer release reach databases seeded by an older one; nothing else does. */
async function bringFacts(
  settings: Settings,
  databaseUrl: string,
  stamps: DatabaseStamps,
): Promise<StepOutcome> {
  const wanted = factsFingerprint()
  if ((await stamps.read()).get("facts") === wanted) return "fresh"
  await execScript("seed-facts", [], {
    env: { ...backendEnvironment(settings, databaseUrl), LOG_LEVEL: "warn" },
    log: "seed.log",
  })
  await stamps.write("facts", wanted)
  return "done"
}

/** `.next` for the shop people use; tests build into a folder of their own. */
export const nextDistDir = process.env.OCOP_NEXT_DIST ?? ".next"

/** Prerenders from the running backend, so it comes after the backend has started. */
export async function buildStorefront(settings: Settings): Promise<StepOutcome> {
  const wanted = fingerprint(
    [
      path.join(storefrontDir, "src"),
      path.join(storefrontDir, "public"),
      path.join(storefrontDir, "next.config.ts"),
      path.join(storefrontDir, "package.json"),
      path.join(storefrontDir, "tsconfig.json"),
      path.join(backendDir, "src/contract"),
      ...manifests(),
    ],
    settings.storefrontUrl,
    storefrontEnvironment(settings).OCOP_SAMPLES ?? "",
    dataDir,
  )
  const buildId = path.join(storefrontDir, nextDistDir, "BUILD_ID")
  if (readStamp("storefront") === wanted && fs.existsSync(buildId)) return "fresh"
  await runToEnd(process.execPath, [nextCli, "build"], {
    cwd: storefrontDir,
    env: {
      ...storefrontEnvironment(settings),
      NODE_ENV: "production",
      OCOP_NEXT_DIST: nextDistDir,
    },
    log: "storefront-build.log",
  })
  writeStamp("storefront", wanted)
  return "done"
}
