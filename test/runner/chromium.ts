import { spawnSync } from "node:child_process"
import fs from "node:fs"

const CANDIDATES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

/** Flags that keep Chromium quiet, offline and able to run as root in a container. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

function installed(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  return [...(named ? [named] : []), ...CANDIDATES].find((file) => fs.existsSync(file))
}

/**
 * Finds a Chromium; as root on a system with apt it installs Debian's.
 * @throws Error with what to do where neither works.
 */
export function requireChromium(): string {
  const found = installed()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    process.stdout.write("▸ Cài Chromium (apt-get) …\n")
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" })
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    })
    const now = installed()
    if (now !== undefined) return now
  }
  throw new Error(
    "Không thấy Chromium: cài bằng «sudo apt-get install chromium» (hoặc Google Chrome), hoặc đặt CHROMIUM_PATH tới tệp chạy, rồi chạy lại npm test.",
  )
}
