import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { today, type IsoDay } from "../../../lib/local-day"
import { pruneDelivered, recordDayTurn } from "./day-turn"
import type { Receiver } from "./deliver"
import { dispatchPending } from "./dispatch"

const POLL_MS = 1000

export interface Dispatcher {
  stop(): Promise<void>
}

interface Options {
  knex: Knex
  logger: Pick<Logger, "info" | "warn" | "error">
  receiver: Receiver
  now?: () => Date
  pollMs?: number
}

/**
 * Polls the outbox once a second and notes each new local day, also one that began while the server
 * was down. One per process; several processes share the work.
 */
export function startDispatcher({ knex, logger, receiver, now, pollMs = POLL_MS }: Options): Dispatcher {
  let stopped = false
  let day: IsoDay | null = null
  let failing = false

  async function tick(): Promise<void> {
    const current = today(now?.())
    if (current !== day) {
      await recordDayTurn(knex, current)
      await pruneDelivered(knex)
      day = current
    }
    const { delivered, error } = await dispatchPending(knex, receiver)
    // One line when it begins to fail and one when it is over, not one a second.
    if (error !== null && !failing) logger.warn(`Outbox: ${receiver.url}: ${error}; will retry`)
    if (error !== null) failing = true
    if (delivered > 0 && failing) {
      logger.info("Outbox: deliveries work again")
      failing = false
    }
  }

  let wake: () => void = () => undefined
  async function run(): Promise<void> {
    while (!stopped) {
      try {
        await tick()
      } catch (error) {
        if (!stopped) logger.error(`Outbox: ${error instanceof Error ? error.message : String(error)}`)
      }
      if (stopped) return
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pollMs)
        timer.unref()
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  const running = run()
  return {
    async stop() {
      stopped = true
      wake()
      await running
    },
  }
}
