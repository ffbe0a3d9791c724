/**
 * Every process we started and have not seen end: commands and servers alike. They lead process
 * groups of their own, so that they can be put away whole, and the run file names them, so that the
 * next start finds what a killed launcher left behind.
 */
import type { ChildProcess } from "node:child_process"
import fs from "node:fs"

const KILL_AFTER_MS = 8_000

const live = new Map<number, ChildProcess>()
let onChange: () => void = () => undefined

/** Children lead a group of their own where the system knows groups. */
export const ownGroup = process.platform !== "win32"

/** Signals a whole process group, so that no grandchild is left. Harmless when it is gone. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (pid <= 1) return
  try {
    process.kill(ownGroup ? -pid : pid, signal)
  } catch {
    // already gone
  }
}

/** Whether any process of the group still runs; a zombie that nobody has collected does not count. */
export function isGroupAlive(leader: number): boolean {
  if (process.platform !== "linux") {
    try {
      process.kill(ownGroup ? -leader : leader, 0)
      return true
    } catch {
      return false
    }
  }
  return fs
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      try {
        const stat = fs.readFileSync(`/proc/${name}/stat`, "utf8")
        const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
        return state !== "Z" && Number(group) === leader
      } catch {
        return false
      }
    })
}

/** Remembers a child until it ends. */
export function trackChild(child: ChildProcess): void {
  const { pid } = child
  if (pid === undefined) return
  live.set(pid, child)
  onChange()
  child.once("exit", () => {
    live.delete(pid)
    onChange()
  })
}

export function livePids(): number[] {
  return [...live.keys()]
}

export function onChildrenChange(listener: () => void): void {
  onChange = listener
}

/** Ends one tracked child and everything below it: SIGTERM, after 8 s SIGKILL. Idempotent. */
export async function endChild(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  signalGroup(pid, "SIGTERM")
  const timer = setTimeout(() => signalGroup(pid, "SIGKILL"), KILL_AFTER_MS)
  await gone
  clearTimeout(timer)
  signalGroup(pid, "SIGKILL")
}

/** Ends all of them. */
export async function endChildren(): Promise<void> {
  await Promise.all([...live.values()].map(endChild))
}

/** For commands that run once: Ctrl-C ends what they started, then themselves. */
export function endChildrenOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void endChildren().then(() => process.exit(130)))
  }
}
