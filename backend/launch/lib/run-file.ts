import fs from "node:fs"
import path from "node:path"
import { isGroupAlive, signalGroup } from "./live-children"
import { dataDir, rootDir } from "./paths"
import { defaultPostgres, hasEmbeddedPostgres } from "./postgres"
import { explainDiskError, Sentence } from "./sentence"

/** Who runs on this data folder: written at start, removed at a clean stop. */
interface RunFile {
  launcherPid: number
  /** Servers, and the command of the step under way: each leads a process group. */
  childPids: number[]
}

const file = () => path.join(dataDir, "run.json")

function read(): RunFile | null {
  try {
    return JSON.parse(fs.readFileSync(file(), "utf8")) as RunFile
  } catch {
    return null
  }
}

/** Alive, and a process of this checkout (process ids are reused). */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  if (process.platform !== "linux") return true
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
    if (stat.slice(stat.lastIndexOf(")") + 2)[0] === "Z") return false
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
    const cwd = fs.readlinkSync(`/proc/${pid}/cwd`)
    return command.includes("node") || command.includes("next") ? cwd.startsWith(rootDir) : false
  } catch {
    return false
  }
}

/**
 * Puts away servers and half-done steps a killed launcher left behind.
 * @throws Sentence ALREADY_RUNNING when another launcher is alive on this data folder.
 */
export async function takeOver(): Promise<void> {
  const previous = read()
  if (previous === null) return
  if (previous.launcherPid !== process.pid && isOurs(previous.launcherPid)) {
    throw new Sentence(
      "ALREADY_RUNNING",
      `Hệ thống đang chạy sẵn (tiến trình ${previous.launcherPid}): dùng cửa sổ đó, hoặc chạy «npm run stop» trước.`,
    )
  }
  await stopChildren(previous.childPids)
}

/** Returns once every process of their groups is gone, workers and shells included. */
async function stopChildren(pids: number[]): Promise<void> {
  const alive = pids.filter(isOurs)
  for (const pid of alive) signalGroup(pid, "SIGTERM")
  await waitWhile(5_000, () => alive.some(isOurs))
  for (const pid of alive) signalGroup(pid, "SIGKILL")
  await waitWhile(5_000, () => alive.some(isGroupAlive))
}

async function waitWhile(timeoutMs: number, holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < timeoutMs && holds(); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export function writeRunFile(childPids: number[]): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true })
    const content: RunFile = { launcherPid: process.pid, childPids }
    fs.writeFileSync(file(), JSON.stringify(content))
  } catch (error) {
    throw explainDiskError(error, dataDir)
  }
}

export function removeRunFile(): void {
  fs.rmSync(file(), { force: true })
}

/** `npm run stop`: ends a running launcher (which ends its servers) or its orphans, the database with them. */
export async function stopRunning(): Promise<boolean> {
  const previous = read()
  if (previous === null) return false
  if (isOurs(previous.launcherPid)) {
    process.kill(previous.launcherPid, "SIGTERM")
    await waitWhile(20_000, () => isOurs(previous.launcherPid))
  }
  await stopChildren(previous.childPids)
  if (hasEmbeddedPostgres()) defaultPostgres().stop()
  removeRunFile()
  return true
}
