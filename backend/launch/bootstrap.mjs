/**
 * The only plain-JavaScript file: it runs before anything is installed. It checks Node, installs the
 * packages when they are missing or no longer those of the lock file, then hands over to cli.ts.
 */
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const MINIMUM_NODE = [20, 19]
const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, "../..")
const stampFile = path.join(root, "node_modules/.ocop-install")

function fail(code, sentence) {
  console.error(`\n✗ ${sentence} [${code}]\n`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const [needMajor = 0, needMinor = 0] = MINIMUM_NODE
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return
  fail(
    "NODE_TOO_OLD",
    `Node ${process.versions.node} quá cũ: cài Node ${MINIMUM_NODE.join(".")} trở lên rồi chạy lại (Node is too old).`,
  )
}

/** What the installed packages depend on: the lock file and every manifest. */
function installFingerprint() {
  const hash = createHash("sha256")
  for (const file of ["package-lock.json", "package.json"])
    hash.update(fs.readFileSync(path.join(root, file)))
  for (const name of ["backend", "admin-extensions", "storefront", "test"]) {
    hash.update(fs.readFileSync(path.join(root, name, "package.json")))
  }
  return hash.digest("hex")
}

function isFresh(fingerprint) {
  try {
    return fs.readFileSync(stampFile, "utf8") === fingerprint
  } catch {
    return false
  }
}

function explainNpmFailure(output) {
  if (/ENOSPC/.test(output)) {
    fail("DISK_FULL", "Ổ đĩa đã đầy nên không cài được gói: xóa bớt rồi chạy lại.")
  }
  if (/EROFS|EACCES/.test(output)) {
    fail("DISK_READ_ONLY", `Không ghi được vào ${root}: cấp quyền ghi cho thư mục này rồi chạy lại.`)
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output)) {
    fail("NETWORK", "Không tới được kho gói npm: kiểm tra kết nối mạng rồi chạy lại.")
  }
  console.error(output.split("\n").slice(-20).join("\n"))
  fail("INSTALL", "Cài gói thất bại, xem thông báo của npm ở trên.")
}

function install() {
  const fingerprint = installFingerprint()
  if (isFresh(fingerprint)) return
  const startedAt = Date.now()
  process.stderr.write("▸ Cài gói (npm ci, khoảng 1–2 phút) …")
  const timer = setInterval(() => {
    process.stderr.write(process.stderr.isTTY ? `\r▸ Cài gói (npm ci) … ${seconds(startedAt)}` : ".")
  }, 5000)
  return new Promise((resolve) => {
    const npm = spawn("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
      cwd: root,
      shell: process.platform === "win32",
      env: { ...process.env, NODE_ENV: "development" },
      stdio: ["ignore", "pipe", "pipe"],
    })
    let output = ""
    for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (chunk) => (output += chunk))
    npm.on("error", () => fail("NPM_MISSING", "Không thấy lệnh npm: cài lại Node kèm npm rồi chạy lại."))
    npm.on("close", (status) => {
      clearInterval(timer)
      if (status !== 0) explainNpmFailure(output)
      fs.writeFileSync(stampFile, fingerprint)
      process.stderr.write(`\n✓ Cài gói (${seconds(startedAt)})\n`)
      resolve(undefined)
    })
  })
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1).replace(".", ",")} s`
}

function handOver() {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", path.join(here, "cli.ts"), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: "inherit",
      env: {
        ...process.env,
        OCOP_CALLER_DIR: process.env.INIT_CWD ?? process.cwd(),
        MEDUSA_DISABLE_TELEMETRY: "true",
        NEXT_TELEMETRY_DISABLED: "1",
        DO_NOT_TRACK: "1",
      },
    },
  )
  // The child decides when to end: it has processes of its own to put away first.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal))
  }
  child.on("close", (status, signal) => process.exit(status ?? (signal === "SIGINT" ? 130 : 1)))
}

checkNode()
await install()
handOver()
