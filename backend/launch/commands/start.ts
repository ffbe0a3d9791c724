import { readSettings } from "../lib/environment"
import { requireFreePort } from "../lib/ports"
import {
  buildBackend,
  buildPlugin,
  buildStorefront,
  checkDisk,
  migrate,
  seed,
  startDatabase,
  type Database,
} from "../lib/prepare"
import { endChildren, livePids, onChildrenChange } from "../lib/live-children"
import { refreshStorefront } from "../lib/refresh-storefront"
import { removeRunFile, takeOver, writeRunFile } from "../lib/run-file"
import { backendServer, storefrontServer, type Mode } from "../lib/servers"
import type { Server } from "../lib/child"
import { Steps, type StepOutcome } from "../lib/steps"
import { restarter, watchDatabase } from "../lib/supervise"
import { welcome } from "../lib/welcome"

const BACKEND_READY_MS = 90_000
const STOREFRONT_READY_MS = 60_000

/**
 * From whatever state the checkout is in to a running marketplace. Idempotent: finished steps are
 * skipped, half-finished ones run again.
 */
export async function start(mode: Mode): Promise<void> {
  const startedAt = Date.now()
  const production = mode === "production"
  const steps = new Steps(production ? 9 : 7)
  const running = new Running()
  running.listenForSignals()
  try {
    const settings = readSettings()
    await steps.run("Kiểm tra máy, cổng và ổ đĩa", async () => {
      checkDisk()
      await takeOver()
      await requireFreePort(settings.backendPort, "BACKEND_PORT")
      await requireFreePort(settings.storefrontPort, "STOREFRONT_PORT")
      running.ownRunFile()
      return "done"
    })
    let database: Database = { url: "", embedded: null }
    await steps.run("Cơ sở dữ liệu PostgreSQL", async () => {
      database = await startDatabase(settings)
      running.database = database
      return "done"
    })
    await steps.run("Dựng trang quản trị (admin-extensions)", () => buildPlugin())

    // The build needs no data and the data needs no build: they share the two cores.
    let building: Promise<StepOutcome> = Promise.resolve("fresh")
    if (production) {
      building = buildBackend(settings, database.url)
      building.catch(() => undefined)
    }
    await steps.run("Cấu trúc dữ liệu (migrations)", () => migrate(settings, database.url))
    await steps.run("Dữ liệu ban đầu", (note) => seed(settings, database.url, note))
    if (production) await steps.run("Dựng máy chủ (backend)", () => building)

    const backend: Server = backendServer(
      settings,
      database.url,
      mode,
      restarter(() => backend, running.giveUp),
    )
    await steps.run("Bật máy chủ", async () => {
      backend.start()
      running.add(backend)
      await backend.waitFor(`http://localhost:${settings.backendPort}/health`, BACKEND_READY_MS)
      return "done"
    })
    if (production) await steps.run("Dựng gian hàng (storefront)", () => buildStorefront(settings))

    const storefront: Server = storefrontServer(
      settings,
      mode,
      restarter(() => storefront, running.giveUp),
    )
    await steps.run("Bật gian hàng", async () => {
      storefront.start()
      running.add(storefront)
      await storefront.waitFor(`http://localhost:${settings.storefrontPort}/health`, STOREFRONT_READY_MS)
      // Pages cached by an earlier run may be older than what happened while the shop was closed.
      await refreshStorefront(settings)
      return "done"
    })
    running.stopWatching = watchDatabase(database.embedded)
    process.stdout.write(welcome(settings, Date.now() - startedAt))
  } catch (error) {
    await running.stop()
    throw error
  }
  await running.untilStopped()
}

/** Everything that must be put away at the end, in order: servers first, the database last. */
class Running {
  database: Database | null = null
  stopWatching: () => void = () => undefined
  private ownsRunFile = false
  private servers: Server[] = []
  private stopped: Promise<void> | null = null
  private resolveDone: () => void = () => undefined
  private readonly done = new Promise<void>((resolve) => (this.resolveDone = resolve))

  add(server: Server): void {
    this.servers.push(server)
  }

  /** From here on the run file names us and everything we start. */
  ownRunFile(): void {
    writeRunFile([])
    this.ownsRunFile = true
    onChildrenChange(() => {
      if (this.ownsRunFile) writeRunFile(livePids())
    })
  }

  readonly giveUp = (name: string): void => {
    process.stderr.write(`✗ ${name} dừng liên tiếp nhiều lần: xem nhật ký rồi chạy lại. [SERVER_FAILED]\n`)
    process.exitCode = 1
    void this.stop()
  }

  listenForSignals(): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (this.stopped === null) process.stderr.write("\nĐang dừng …\n")
        void this.stop().then(() => process.exit(process.exitCode ?? 0))
      })
    }
  }

  stop(): Promise<void> {
    this.stopped ??= this.putAway()
    return this.stopped
  }

  untilStopped(): Promise<void> {
    return this.done
  }

  private async putAway(): Promise<void> {
    this.stopWatching()
    await Promise.all(this.servers.map((server) => server.stop()))
    await endChildren()
    this.database?.embedded?.stop()
    if (this.ownsRunFile) {
      this.ownsRunFile = false
      removeRunFile()
    }
    this.resolveDone()
  }
}
