/** A launcher as a person runs it in a terminal, and what can be seen of it from outside. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process"
import { randomUUID } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { root } from "../runner/phase"
import { testEnvironment, testStack } from "../runner/stack"

const bootstrap = path.join(root, "backend/launch/bootstrap.mjs")
const MARK = "OCOP_LIFECYCLE_MARK"

export const runFile = path.join(testStack.dataDir, "run.json")
const postmasterFile = path.join(testStack.dataDir, "postgres/postmaster.pid")

export class Launcher {
  output = ""
  readonly mark = randomUUID()
  private readonly child: ChildProcess

  constructor(command = "start") {
    this.child = spawn(process.execPath, [bootstrap, command], {
      cwd: root,
      env: { ...process.env, ...testEnvironment, [MARK]: this.mark },
      stdio: ["ignore", "pipe", "pipe"],
      // As in a terminal, Ctrl-C goes to the whole group.
      detached: true,
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on("data", (chunk: Buffer) => (this.output += chunk.toString("utf8")))
    }
  }

  /** Until the launcher has said it. @throws Error with its output when it ends first. */
  async says(text: string, timeoutMs = 180_000): Promise<void> {
    await until(`«${text}»`, timeoutMs, () => {
      if (this.output.includes(text)) return true
      if (this.child.exitCode !== null) throw new Error(`the launcher ended:\n${this.output}`)
      return false
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${this.output}`)
    })
  }

  ready(): Promise<void> {
    return this.says("Sẵn sàng sau")
  }

  async pressCtrlC(): Promise<void> {
    process.kill(-(this.child.pid ?? 0), "SIGINT")
    await this.ended()
  }

  /** kill -9 of the launcher alone: its servers and commands live on. */
  async killLauncher(): Promise<void> {
    process.kill(-(this.child.pid ?? 0), "SIGKILL")
    await this.ended()
  }

  /** kill -9 of everything it ever started, as a power cut would. */
  async killEverything(): Promise<void> {
    for (const pid of this.processes()) {
      try {
        process.kill(pid, "SIGKILL")
      } catch {
        // ended by itself
      }
    }
    await this.ended()
    await until("no process", 10_000, () => this.processes().length === 0)
  }

  async ended(): Promise<void> {
    await until(
      "the launcher to end",
      30_000,
      () => this.child.exitCode !== null || this.child.signalCode !== null,
    )
  }

  /** Every living process that inherited this launcher's environment, PostgreSQL included. */
  processes(): number[] {
    return fs
      .readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => {
        try {
          const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
          if (stat.slice(stat.lastIndexOf(")") + 2)[0] === "Z") return false
          return fs.readFileSync(`/proc/${pid}/environ`, "utf8").includes(`${MARK}=${this.mark}`)
        } catch {
          return false
        }
      })
  }
}

/** `npm run stop` on the same data. */
export function stopCommand(): string {
  const result = spawnSync(process.execPath, [bootstrap, "stop"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...testEnvironment },
  })
  return result.stderr
}

export function childPids(): number[] {
  return (JSON.parse(fs.readFileSync(runFile, "utf8")) as { childPids: number[] }).childPids
}

export function postmasterPid(): number {
  return Number(fs.readFileSync(postmasterFile, "utf8").split("\n")[0])
}

/** The server among the launcher's children whose command line has the word. */
export function serverPid(word: string): number {
  const found = childPids().find((pid) => fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(word))
  if (found === undefined) throw new Error(`no running server has «${word}» in its command line`)
  return found
}

export async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}

export async function until(
  what: string,
  timeoutMs: number,
  holds: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + timeoutMs
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
