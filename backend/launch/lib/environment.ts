import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { backendDir, dataDir, rootDir } from "./paths"
import { explainDiskError, Sentence } from "./sentence"

/** Reads `.env` at the root into process.env; what is already set wins. */
export function loadDotEnv(): void {
  const file = path.join(rootDir, ".env")
  if (fs.existsSync(file)) process.loadEnvFile(file)
}

export interface Settings {
  backendPort: number
  storefrontPort: number
  backendUrl: string
  storefrontUrl: string
  /** Set: an own PostgreSQL is used and the embedded one is not started. */
  externalDatabaseUrl: string | null
  databaseName: string
  production: boolean
  secrets: Secrets
}

interface Secrets {
  JWT_SECRET: string
  COOKIE_SECRET: string
  REVALIDATE_SECRET: string
  CERTIFICATE_KEY_SECRET: string
}

const SECRET_NAMES = ["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET", "CERTIFICATE_KEY_SECRET"] as const
const MIN_SECRET_LENGTH = 24
const WEAK_SECRET = /^(|dev.*|change-?me.*|secret|supersecret)$/i

function port(name: string, fallback: number): number {
  const text = process.env[name]
  if (text === undefined || text === "") return fallback
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 65_535) {
    throw new Sentence("BAD_PORT", `${name}=${text} không phải số cổng: đặt một số từ 1 đến 65535.`)
  }
  return value
}

/** Random secrets of this clone, made once; production must bring its own. */
function readSecrets(production: boolean): Secrets {
  const file = path.join(dataDir, "secrets.json")
  const stored: Partial<Secrets> = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, "utf8")) as Partial<Secrets>)
    : {}
  const result: Partial<Secrets> = {}
  for (const name of SECRET_NAMES) {
    const given = process.env[name] ?? ""
    if (production && (WEAK_SECRET.test(given) || given.length < MIN_SECRET_LENGTH)) {
      throw new Sentence(
        "WEAK_SECRET",
        `${name} chưa đặt hoặc là giá trị dùng thử: với NODE_ENV=production hãy đặt một chuỗi ngẫu nhiên dài ít nhất ${MIN_SECRET_LENGTH} ký tự.`,
      )
    }
    result[name] = given || stored[name] || randomBytes(32).toString("base64url")
  }
  if (!production) {
    try {
      fs.mkdirSync(dataDir, { recursive: true })
      fs.writeFileSync(file, JSON.stringify(result, null, 2), { mode: 0o600 })
    } catch (error) {
      throw explainDiskError(error, dataDir)
    }
  }
  return result as Secrets
}

export function readSettings(): Settings {
  const production = process.env.NODE_ENV === "production"
  const backendPort = port("BACKEND_PORT", 9000)
  const storefrontPort = port("STOREFRONT_PORT", 8000)
  return {
    backendPort,
    storefrontPort,
    backendUrl: process.env.BACKEND_URL ?? `http://localhost:${backendPort}`,
    storefrontUrl: process.env.STOREFRONT_URL ?? `http://localhost:${storefrontPort}`,
    externalDatabaseUrl: process.env.DATABASE_URL || null,
    databaseName: process.env.OCOP_DATABASE ?? "ocop",
    production,
    secrets: readSecrets(production),
  }
}

/** Environment of everything Medusa runs. */
export function backendEnvironment(settings: Settings, databaseUrl: string): Record<string, string> {
  return {
    ...settings.secrets,
    DATABASE_URL: databaseUrl,
    OCOP_DATA_DIR: dataDir,
    OCOP_BACKEND_DIR: backendDir,
    BACKEND_PORT: String(settings.backendPort),
    STOREFRONT_PORT: String(settings.storefrontPort),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    PORT: String(settings.backendPort),
    MEDUSA_DISABLE_TELEMETRY: "true",
    // Servers run with NODE_ENV=production also on a trial machine: this is what the operator meant.
    OCOP_OPERATOR_PRODUCTION: String(settings.production),
    OCOP_REHEARSAL: String(process.env.OCOP_REHEARSAL === "true" && !settings.production),
    // The admin is built for the address it is served from.
    MEDUSA_BACKEND_URL: settings.backendUrl,
  }
}

/** What the seed left for the storefront: `<data>/storefront.json`. */
export function storefrontEnvironment(settings: Settings): Record<string, string> {
  const file = path.join(dataDir, "storefront.json")
  const seeded = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, "utf8")) as Record<string, string | boolean>)
    : {}
  const text = (name: string) => String(seeded[name] ?? "")
  return {
    MEDUSA_URL: settings.backendUrl,
    STOREFRONT_URL: settings.storefrontUrl,
    REVALIDATE_SECRET: settings.secrets.REVALIDATE_SECRET,
    MEDUSA_PUBLISHABLE_KEY: process.env.MEDUSA_PUBLISHABLE_KEY ?? text("publishableKey"),
    MEDUSA_REGION_ID: process.env.MEDUSA_REGION_ID ?? text("regionId"),
    OCOP_SAMPLES: text("withSamples"),
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(settings.storefrontPort),
  }
}
