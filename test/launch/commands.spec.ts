/** The launcher as a person meets it: a process, its sentences and its exit codes. */
import { spawn, spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { freePort, occupy, scratchDir } from "./scratch"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")
const bootstrap = path.join(root, "backend/launch/bootstrap.mjs")

function launch(args: string[], env: Record<string, string>) {
  const result = spawnSync(process.execPath, [bootstrap, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "", ...env },
    timeout: 30_000,
    killSignal: "SIGKILL",
  })
  return { status: result.status, stdout: result.stdout, stderr: result.stderr }
}

/** Only root of a machine that allows it can show a disk that is really read-only. */
function canMount(): boolean {
  if (process.getuid?.() !== 0) return false
  const dir = scratchDir()
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", dir])
  if (status === 0) spawnSync("umount", [dir])
  fs.rmSync(dir, { recursive: true, force: true })
  return status === 0
}

describe("launcher", () => {
  let dataDir = ""
  beforeEach(() => (dataDir = scratchDir()))
  afterEach(() => fs.rmSync(dataDir, { recursive: true, force: true }))

  it("names a taken port and the variable that moves it", async () => {
    const port = await freePort()
    const release = await occupy(port)
    try {
      const { status, stderr } = launch(["start"], { OCOP_DATA_DIR: dataDir, BACKEND_PORT: String(port) })
      expect(status).toBe(1)
      expect(stderr).toContain(`Cổng ${port}`)
      expect(stderr).toContain("BACKEND_PORT")
      expect(stderr).toContain("[PORT_TAKEN]")
      expect(stderr).not.toContain("    at ")
    } finally {
      await release()
    }
  })

  it("refuses a port that is no port", () => {
    const { status, stderr } = launch(["start"], { OCOP_DATA_DIR: dataDir, STOREFRONT_PORT: "80o0" })
    expect(status).toBe(1)
    expect(stderr).toContain("[BAD_PORT]")
  })

  it.each([
    ["missing", {}],
    ["a placeholder", { JWT_SECRET: "change-me-please-change-me-now" }],
    ["too short", { JWT_SECRET: "ngan" }],
  ])("refuses production when a secret is %s", (_case, secrets) => {
    const { status, stderr } = launch(["start"], {
      OCOP_DATA_DIR: dataDir,
      NODE_ENV: "production",
      ...secrets,
    })
    expect(status).toBe(1)
    expect(stderr).toContain("JWT_SECRET")
    expect(stderr).toContain("[WEAK_SECRET]")
    expect(fs.existsSync(path.join(dataDir, "postgres"))).toBe(false)
  })

  it("refuses to begin on a disk that is nearly full", () => {
    const { status, stderr } = launch(["start"], { OCOP_DATA_DIR: dataDir, OCOP_MIN_FREE_MB: "999999999" })
    expect(status).toBe(1)
    expect(stderr).toContain("[DISK_FULL]")
  })

  it("says so when the data folder cannot be written", () => {
    const file = path.join(dataDir, "a-file")
    fs.writeFileSync(file, "")
    const { status, stderr } = launch(["start"], { OCOP_DATA_DIR: path.join(file, "data") })
    expect(status).toBe(1)
    expect(stderr).toContain("[DISK_READ_ONLY]")
  })

  it.skipIf(!canMount())("says so on a read-only disk", () => {
    spawnSync("mount", ["-t", "tmpfs", "-o", "ro,size=1m", "tmpfs", dataDir])
    try {
      const { status, stderr } = launch(["start"], { OCOP_DATA_DIR: dataDir })
      expect(status).toBe(1)
      expect(stderr).toContain("[DISK_READ_ONLY]")
      expect(stderr).not.toContain("    at ")
    } finally {
      spawnSync("umount", [dataDir])
    }
  })

  it("names an old Node before it touches anything", () => {
    const oldNode =
      "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.8'}})"
    const result = spawnSync(process.execPath, ["--import", oldNode, bootstrap, "start"], {
      encoding: "utf8",
      env: { ...process.env, OCOP_DATA_DIR: dataDir },
    })
    expect(result.status).toBe(1)
    expect(result.stderr).toContain("Node 18.20.8")
    expect(result.stderr).toContain("[NODE_TOO_OLD]")
    expect(fs.readdirSync(dataDir)).toEqual([])
  })

  it("does not start twice on the same data", () => {
    // A Node process that stands in the checkout, as a running launcher does.
    const other = spawn(process.execPath, ["-e", "setTimeout(() => {}, 40_000)"], { cwd: root })
    fs.writeFileSync(
      path.join(dataDir, "run.json"),
      JSON.stringify({ launcherPid: other.pid, childPids: [] }),
    )
    try {
      const { status, stderr } = launch(["start"], { OCOP_DATA_DIR: dataDir })
      expect(status).toBe(1)
      expect(stderr).toContain("[ALREADY_RUNNING]")
      expect(fs.existsSync(path.join(dataDir, "postgres"))).toBe(false)
    } finally {
      other.kill()
    }
  })

  it("explains an unknown command and a missing file", () => {
    expect(launch(["dance"], { OCOP_DATA_DIR: dataDir })).toMatchObject({ status: 2 })
    const missing = launch(["registry:import", "khong-co.xlsx"], { OCOP_DATA_DIR: dataDir })
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain("[FILE_NOT_FOUND]")
    expect(launch(["registry:import"], { OCOP_DATA_DIR: dataDir })).toMatchObject({ status: 2 })
  })
})
