/**
 * The life of a running marketplace, on the test stack's own data and build: stopped, started again,
 * and killed at every bad moment. The steps lean on each other and run in this order.
 */
import fs from "node:fs"
import pg from "pg"
import { testEnvironment, testStack } from "../runner/stack"
import {
  answers,
  childPids,
  Launcher,
  postmasterPid,
  runFile,
  serverPid,
  stopCommand,
  until,
} from "./launcher"

const backend = testEnvironment.BACKEND_URL ?? ""
const storefront = testEnvironment.STOREFRONT_URL ?? ""
const SKIPPED = "đã sẵn, bỏ qua"

async function query<Row extends pg.QueryResultRow>(text: string, database = "ocop"): Promise<Row[]> {
  const client = new pg.Client(`postgres://postgres@localhost:${testStack.pgPort}/${database}`)
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

/** On a day before anything the journeys import. */
async function statistics(): Promise<unknown> {
  return (await fetch(`${backend}/open/v1/statistics?as_of=2022-12-31`)).json()
}

/** A list page that reads the backend, and the backend itself. */
async function isServing(): Promise<void> {
  await until("backend", 60_000, () => answers(`${backend}/health`))
  await until("open data", 60_000, () => answers(`${backend}/open/v1/register?q=mam`))
  await until("storefront", 60_000, () => answers(`${storefront}/san-pham`))
}

describe.skipIf(process.platform !== "linux")("life of a running marketplace", () => {
  let launcher: Launcher
  let figures: unknown

  afterAll(() => {
    stopCommand()
  })

  it("a second start skips what is fresh", async () => {
    launcher = new Launcher()
    await launcher.ready()
    for (const step of [
      "Dựng trang quản trị",
      "migrations",
      "Dữ liệu ban đầu",
      "Dựng máy chủ",
      "Dựng gian hàng",
    ]) {
      expect(
        launcher.output.split("\n").find((line) => line.startsWith("✓") && line.includes(step)),
      ).toContain(SKIPPED)
    }
    figures = await statistics()
    expect(figures).toMatchObject({ recognised_total: expect.any(Number), valid_total: expect.any(Number) })
    expect((figures as { recognised_total: number }).recognised_total).toBeGreaterThan(0)
  })

  it.each([
    ["backend", () => serverPid("medusa")],
    ["storefront", () => serverPid("storefront/server")],
    ["PostgreSQL", postmasterPid],
  ])("kill -9 of the %s while running: it comes back by itself", async (_name, pid) => {
    const killed = pid()
    process.kill(killed, "SIGKILL")
    await until("another process", 30_000, () => {
      try {
        return pid() !== killed
      } catch {
        return false
      }
    })
    await isServing()
    expect(await statistics()).toEqual(figures)
  })

  it("kill -9 of the launcher: the next start takes over what it left", async () => {
    const orphans = childPids()
    await launcher.killLauncher()
    expect(orphans.every((pid) => fs.existsSync(`/proc/${pid}`))).toBe(true)
    const left = launcher
    launcher = new Launcher()
    await launcher.ready()
    expect(orphans.some((pid) => left.processes().includes(pid))).toBe(false)
    await isServing()
  })

  it("Ctrl-C leaves no process, no port and no run file behind", async () => {
    await launcher.pressCtrlC()
    expect(launcher.processes()).toEqual([])
    expect(await answers(`${backend}/health`)).toBe(false)
    expect(fs.existsSync(runFile)).toBe(false)
    expect(stopCommand()).toContain("Không có gì đang chạy")
  })

  it("Ctrl-C in the middle of a migration leaves no process either", async () => {
    await dropDatabase()
    launcher = new Launcher()
    await launcher.says("▸ [4/9]")
    await until("a half-made schema", 60_000, async () => (await tables()) > 20)
    await launcher.pressCtrlC()
    expect(launcher.processes()).toEqual([])
  })

  it("kill -9 of the launcher in the middle of a migration: the next start finishes it", async () => {
    await dropDatabase()
    launcher = new Launcher()
    await until("a half-made schema", 60_000, async () => (await tables()) > 20)
    expect(childPids().length).toBeGreaterThan(0)
    await launcher.killLauncher()
    const left = launcher
    launcher = new Launcher()
    await launcher.says("▸ [5/9]")
    expect(left.processes().filter((pid) => childPids().includes(pid))).toEqual([])
  })

  it("kill -9 of everything in the middle of the seed: the next start makes it whole", async () => {
    await until("a half-made seed", 60_000, async () => (await products()) > 30)
    await launcher.killEverything()
    launcher = new Launcher()
    await launcher.ready()
    await isServing()
    expect(await statistics()).toEqual(figures)
    await launcher.pressCtrlC()
    expect(launcher.processes()).toEqual([])
  })

  it("npm run stop puts away what a killed launcher left, the database too", async () => {
    launcher = new Launcher()
    await launcher.ready()
    await launcher.killLauncher()
    expect(launcher.processes().length).toBeGreaterThan(0)
    expect(stopCommand()).toContain("Đã dừng")
    expect(launcher.processes()).toEqual([])
  })

  async function dropDatabase(): Promise<void> {
    const { EmbeddedPostgres } = await import("../../backend/launch/lib/postgres")
    const server = new EmbeddedPostgres({
      port: testStack.pgPort,
      clusterDir: `${testStack.dataDir}/postgres`,
    })
    await server.start()
    await query("drop database ocop with (force)", "postgres")
    server.stop()
  }

  async function tables(): Promise<number> {
    return count("select count(*)::int as n from information_schema.tables where table_schema = 'public'")
  }

  async function products(): Promise<number> {
    return count("select count(*)::int as n from product")
  }

  /** -1 while there is no server, database or table yet. */
  async function count(text: string): Promise<number> {
    try {
      return (await query<{ n: number }>(text))[0]?.n ?? -1
    } catch {
      return -1
    }
  }
})
