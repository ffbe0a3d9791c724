import type { Server } from "./child"
import type { EmbeddedPostgres } from "./postgres"

const WATCH_EVERY_MS = 3_000
const MAX_RESTARTS = 5
const CALM_AFTER_MS = 60_000

/**
 * Starts a server again when it dies, with growing pauses; gives up after five deaths within a
 * minute, since a server that cannot live needs a person.
 */
export function restarter(server: () => Server, onGiveUp: (name: string) => void) {
  let deaths = 0
  let lastDeathAt = 0
  return () => {
    const now = Date.now()
    deaths = now - lastDeathAt > CALM_AFTER_MS ? 1 : deaths + 1
    lastDeathAt = now
    if (deaths > MAX_RESTARTS) return onGiveUp(server().name)
    process.stderr.write(`! ${server().name} đã dừng, đang bật lại (lần ${deaths}) …\n`)
    setTimeout(() => server().start(), 500 * deaths)
  }
}

/** Brings the embedded database back when it was killed. Returns a function that ends the watch. */
export function watchDatabase(embedded: EmbeddedPostgres | null): () => void {
  if (embedded === null) return () => undefined
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    embedded
      .start()
      .then((outcome) => {
        if (outcome === "started") process.stderr.write("! PostgreSQL đã dừng, vừa bật lại.\n")
      })
      .catch((error: unknown) => process.stderr.write(`! PostgreSQL: ${String(error)}\n`))
      .finally(() => (busy = false))
  }, WATCH_EVERY_MS)
  return () => clearInterval(timer)
}
