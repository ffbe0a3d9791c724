import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { endChild, ownGroup, trackChild } from "./live-children"
import { dataDir } from "./paths"
import { Sentence } from "./sentence"

const TAIL_LINES = 25

export interface RunOptions {
  cwd: string
  env?: Record<string, string | undefined>
  /** Log file name below `<data>/logs`. */
  log: string
  /** Called with each line the command prints, and where it printed it. */
  onLine?: (line: string, stream: "stdout" | "stderr") => void
}

export function logPath(name: string): string {
  const dir = path.join(dataDir, "logs")
  fs.mkdirSync(dir, { recursive: true })
  return path.join(dir, name)
}

function tail(file: string): string {
  return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n")
}

/** Runs a command to its end, its output in a log. @throws Sentence with the log's tail on failure. */
export function runToEnd(command: string, args: string[], options: RunOptions): Promise<void> {
  const file = logPath(options.log)
  const log = fs.openSync(file, "w")
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: ownGroup,
    })
    trackChild(child)
    for (const stream of ["stdout", "stderr"] as const) {
      let rest = ""
      child[stream].on("data", (chunk: Buffer) => {
        fs.writeSync(log, chunk)
        const lines = (rest + chunk.toString("utf8")).split("\n")
        rest = lines.pop() ?? ""
        for (const line of lines) options.onLine?.(line, stream)
      })
    }
    child.on("error", reject)
    child.on("close", (status) => {
      fs.closeSync(log)
      if (status === 0) return resolve()
      const text = tail(file)
      if (/ENOSPC|No space left/i.test(text)) {
        return reject(new Sentence("DISK_FULL", "Ổ đĩa đã đầy: xóa bớt rồi chạy lại."))
      }
      reject(new Sentence("STEP_FAILED", `Lệnh dừng với lỗi, xem ${file}:\n${text}`))
    })
  })
}

/** A server we keep running; its output goes to a log. */
export class Server {
  private child: ChildProcess | null = null
  private stopping = false

  constructor(
    readonly name: string,
    private readonly command: string,
    private readonly args: string[],
    private readonly options: Omit<RunOptions, "onLine"> & { onExit?: () => void },
  ) {}

  /** Does nothing once the server was told to stop. */
  start(): void {
    if (this.stopping) return
    const log = fs.openSync(logPath(this.options.log), "a")
    this.child = spawn(this.command, this.args, {
      cwd: this.options.cwd,
      env: { ...process.env, ...this.options.env },
      stdio: ["ignore", log, log],
      // A group of its own: Ctrl-C reaches it through us, in the right order.
      detached: ownGroup,
    })
    trackChild(this.child)
    fs.closeSync(log)
    this.child.on("exit", () => {
      this.child = null
      if (!this.stopping) this.options.onExit?.()
    })
  }

  /** @throws Sentence when the server ends or does not answer in time. */
  async waitFor(url: string, timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs
    while (Date.now() < deadline) {
      if (this.child === null) break
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
        if (response.ok) return
      } catch {
        // not listening yet
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const file = logPath(this.options.log)
    throw new Sentence("SERVER_FAILED", `${this.name} không khởi động được, xem ${file}:\n${tail(file)}`)
  }

  async stop(): Promise<void> {
    this.stopping = true
    if (this.child !== null) await endChild(this.child)
  }
}
