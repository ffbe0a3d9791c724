import path from "node:path"

/** Everything the backend takes from its environment, read once and checked. */
export interface BackendEnv {
  databaseUrl: string
  databaseSsl: boolean
  redisUrl: string | undefined
  jwtSecret: string
  cookieSecret: string
  cookieSecure: boolean
  storeCors: string
  adminCors: string
  authCors: string
  adminDisabled: boolean
  backendUrl: string
  storefrontUrl: string
  revalidateSecret: string
  /** Encrypts the private keys that sign QR codes. */
  certificateKeySecret: string
  /** Where mail leaves; without it notices by mail stay in the mailbox. */
  smtpUrl: string | undefined
  mailFrom: string
  /** The office's own address for copies of reminders, if it wants them by mail. */
  officeEmail: string | undefined
  dataDir: string
  s3: S3Options | undefined
}

export interface S3Options {
  file_url: string
  access_key_id: string
  secret_access_key: string
  region: string
  bucket: string
  endpoint?: string
}

type Env = Record<string, string | undefined>

/** Secrets that may never protect a production server: blank, short, or the documented examples. */
const WEAK_SECRET = /^(|dev.*|change-?me.*|secret|supersecret)$/i
const MIN_SECRET_LENGTH = 24

function secret(env: Env, name: string): string {
  const value = env[name] ?? ""
  if (env.NODE_ENV !== "production") return value || `dev-${name.toLowerCase()}`
  if (WEAK_SECRET.test(value) || value.length < MIN_SECRET_LENGTH) {
    throw new Error(
      `${name}: giá trị còn trống hoặc là giá trị dùng thử. Đặt một chuỗi ngẫu nhiên dài ít nhất ` +
        `${MIN_SECRET_LENGTH} ký tự trước khi chạy với NODE_ENV=production. ` +
        `(missing or development secret refused in production)`,
    )
  }
  return value
}

function readS3(env: Env): S3Options | undefined {
  if (!env.S3_BUCKET) return undefined
  for (const name of ["S3_FILE_URL", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_REGION"]) {
    if (!env[name]) throw new Error(`${name}: bắt buộc khi đã đặt S3_BUCKET (required with S3_BUCKET)`)
  }
  return {
    bucket: env.S3_BUCKET,
    file_url: env.S3_FILE_URL ?? "",
    access_key_id: env.S3_ACCESS_KEY_ID ?? "",
    secret_access_key: env.S3_SECRET_ACCESS_KEY ?? "",
    region: env.S3_REGION ?? "",
    ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
  }
}

/**
 * @throws Error with a Vietnamese sentence when production is asked for with a missing or
 *   development secret, or when S3 is half configured.
 */
export function readBackendEnv(env: Env): BackendEnv {
  const backendUrl = env.BACKEND_URL ?? `http://localhost:${env.BACKEND_PORT ?? "9000"}`
  const storefrontUrl = env.STOREFRONT_URL ?? `http://localhost:${env.STOREFRONT_PORT ?? "8000"}`
  return {
    databaseUrl: env.DATABASE_URL ?? "postgres://postgres@localhost:55432/ocop",
    databaseSsl: env.DATABASE_SSL === "true",
    redisUrl: env.REDIS_URL || undefined,
    jwtSecret: secret(env, "JWT_SECRET"),
    cookieSecret: secret(env, "COOKIE_SECRET"),
    cookieSecure: env.COOKIE_SECURE === "true",
    storeCors: env.STORE_CORS ?? storefrontUrl,
    adminCors: env.ADMIN_CORS ?? backendUrl,
    authCors: env.AUTH_CORS ?? `${backendUrl},${storefrontUrl}`,
    adminDisabled: env.ADMIN_DISABLED === "true",
    backendUrl,
    storefrontUrl,
    revalidateSecret: secret(env, "REVALIDATE_SECRET"),
    certificateKeySecret: secret(env, "CERTIFICATE_KEY_SECRET"),
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || "ocop@localhost",
    officeEmail: env.OFFICE_EMAIL || undefined,
    dataDir: env.OCOP_DATA_DIR ?? path.resolve(process.cwd(), "../.data"),
    s3: readS3(env),
  }
}
