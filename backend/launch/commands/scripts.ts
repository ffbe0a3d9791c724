import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { DatabaseStamps } from "../lib/database"
import { backendEnvironment, readSettings, type Settings } from "../lib/environment"
import { endChildrenOnSignals } from "../lib/live-children"
import { execScript, runMedusa } from "../lib/medusa"
import { buildPlugin, checkDisk, migrate, startDatabase } from "../lib/prepare"
import { Sentence } from "../lib/sentence"

/** Paths on the command line are meant from where the person stands. */
function absolute(file: string): string {
  return path.resolve(process.env.OCOP_CALLER_DIR ?? process.cwd(), file)
}

/**
 * Runs a backend script on the live data: the database is started when it is not running (and then
 * stopped again), the schema brought up to date.
 */
async function onDatabase(work: (databaseUrl: string, env: Record<string, string>) => Promise<void>) {
  endChildrenOnSignals()
  const settings = readSettings()
  checkDisk()
  await buildPlugin()
  const adopted = settings.externalDatabaseUrl === null ? await isRunning() : true
  const database = await startDatabase(settings)
  try {
    await migrate(settings, database.url)
    await ensureFacts(settings, database.url)
    await work(database.url, backendEnvironment(settings, database.url))
  } finally {
    if (!adopted) database.embedded?.stop()
  }
}

/** Units and sets must be there before anything can be imported; nothing invented is put in. */
async function ensureFacts(settings: Settings, databaseUrl: string): Promise<void> {
  if ((await new DatabaseStamps(databaseUrl).read()).has("seed")) return
  await execScript("seed", [], {
    env: { ...backendEnvironment(settings, databaseUrl), SEED_DEMO: "false", LOG_LEVEL: "warn" },
    log: "seed.log",
  })
}

async function isRunning(): Promise<boolean> {
  const { isPortOpen } = await import("../lib/ports")
  return isPortOpen(Number(process.env.PG_PORT ?? 55432))
}

/** V8 collects lazily: a cap keeps the whole process below 600 MB for any file the import allows. */
const IMPORT_MEMORY = { NODE_OPTIONS: "--max-old-space-size=384" }

/** What each command reads and which flags it knows. */
const FILE_COMMANDS = {
  "registry-import": { file: "TỆP.xlsx", flags: ["--dry-run", "--json", "--sample"] },
  "ntm-import": { file: "TỆP.xlsx", flags: ["--dry-run", "--json", "--sample"] },
  "ruleset-load": { file: "TỆP.json", flags: ["--dry-run", "--json"] },
} as const

export type FileCommand = keyof typeof FILE_COMMANDS

/**
 * `npm run registry:import -- FILE`, `npm run ntm:import -- FILE`, `npm run ruleset:load -- FILE`. Exit
 * codes: 0 done, 1 refused, 2 usage.
 */
export async function importFile(script: FileCommand, args: string[]): Promise<void> {
  const known: { file: string; flags: readonly string[] } = FILE_COMMANDS[script]
  const flags = args.filter((arg) => arg.startsWith("-"))
  const files = args.filter((arg) => !arg.startsWith("-"))
  const [file] = files
  const unknown = flags.filter((flag) => !known.flags.includes(flag))
  if (file === undefined || files.length > 1 || unknown.length > 0) {
    process.exitCode = 2
    const what = unknown.length > 0 ? `Không hiểu ${unknown.join(" ")}` : "Cần đúng một tệp"
    throw new Sentence(
      "USAGE",
      `${what}: chạy «npm run ${script.replace("-", ":")} -- ${known.file} [--dry-run] [--json]».`,
    )
  }
  const resolved = absolute(file)
  if (!fs.existsSync(resolved)) {
    process.exitCode = 2
    throw new Sentence("FILE_NOT_FOUND", `Không thấy tệp ${resolved}: kiểm tra lại đường dẫn.`)
  }
  const resultDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-import-"))
  const jsonFile = path.join(resultDir, "report.json")
  const exitFile = path.join(resultDir, "exit")
  try {
    await onDatabase((_url, env) =>
      execScript(script, [resolved, ...flags], {
        env: {
          ...env,
          ...IMPORT_MEMORY,
          OCOP_IMPORT_JSON_OUT: jsonFile,
          OCOP_IMPORT_EXIT_OUT: exitFile,
          LOG_LEVEL: "error",
        },
        log: `${script}.log`,
        onLine: (line, stream) => process[stream].write(`${line}\n`),
      }).catch((error: unknown) => {
        // A refusal ends the script with a code of its own; the report tells it better than a log tail.
        if (!fs.existsSync(jsonFile)) throw error
      }),
    )
    const report = fs.existsSync(jsonFile) ? fs.readFileSync(jsonFile, "utf8") : null
    if (flags.includes("--json") && report !== null) process.stdout.write(`${report.trimEnd()}\n`)
    if (fs.existsSync(exitFile)) process.exitCode = Number(fs.readFileSync(exitFile, "utf8"))
  } finally {
    fs.rmSync(resultDir, { recursive: true, force: true })
  }
}

/**
 * `npm run certificates:audit [-- --json]`, `npm run certificates:rotate-key [-- --json]`: runs a script
 * that answers in a file: as text, as JSON, and with the exit code (audit: 1 when something was altered).
 */
export async function runAnswering(
  script: "certificates-audit" | "certificates-rotate-key",
  args: string[],
): Promise<void> {
  if (args.some((arg) => arg !== "--json")) {
    process.exitCode = 2
    throw new Sentence(
      "USAGE",
      `Lệnh này chỉ nhận --json: chạy «npm run ${script.replace("-", ":")} [-- --json]».`,
    )
  }
  const resultDir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-script-"))
  const out = path.join(resultDir, "answer.json")
  try {
    await onDatabase((_url, env) =>
      execScript(script, [], {
        env: { ...env, OCOP_SCRIPT_OUT: out, LOG_LEVEL: "error" },
        log: `${script}.log`,
      }),
    )
    const answer = JSON.parse(fs.readFileSync(out, "utf8")) as {
      exitCode: number
      text: string
      json: unknown
    }
    process.stdout.write(`${args.includes("--json") ? JSON.stringify(answer.json) : answer.text}\n`)
    process.exitCode = answer.exitCode
  } finally {
    fs.rmSync(resultDir, { recursive: true, force: true })
  }
}

/** `npm run registry:template [-- OUT.xlsx]`. */
export async function writeTemplate(args: string[]): Promise<void> {
  const out = absolute(args[0] ?? "mau-so-dang-ky.xlsx")
  await onDatabase((_url, env) =>
    execScript("registry-template", [out], {
      env: { ...env, LOG_LEVEL: "error" },
      log: "registry-template.log",
    }),
  )
  process.stdout.write(`${out}\n`)
}

/** `npm run office:admin -- EMAIL`: an account for the admin, its random password printed once. */
export async function addOfficeAdmin(args: string[]): Promise<void> {
  const [email = ""] = args
  if (args.length !== 1 || !/^[^@\s]+@[^@\s]+$/.test(email)) {
    process.exitCode = 2
    throw new Sentence("USAGE", "Cần đúng một địa chỉ thư: chạy «npm run office:admin -- ten@coquan.vn».")
  }
  const password = randomBytes(12).toString("base64url")
  await onDatabase((_url, env) =>
    runMedusa({ args: ["user", "-e", email, "-p", password], env, log: "office-admin.log" }),
  )
  process.stdout.write(`Tài khoản quản trị: ${email}\nMật khẩu (chỉ hiện một lần): ${password}\n`)
}

/** `npm run seed`: puts the sample data in again; idempotent. */
export async function seedAgain(): Promise<void> {
  await onDatabase((_url, env) =>
    execScript("seed", [], {
      env: { ...env, SEED_DEMO: process.env.SEED_DEMO ?? "true", LOG_LEVEL: "warn" },
      log: "seed.log",
      onLine: (line) => process.stderr.write(`${line}\n`),
    }),
  )
}
