import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DELIVERY_DELAY_MS } from "../../../config/freshness"
import { COARSE_TAGS } from "../../../contract/cache-tags"
import { retryDelaySeconds } from "./backoff"
import { tellStorefront, type Receiver } from "./deliver"
import { mergeTags } from "./tags"

const BATCH = 500

interface PendingEvent {
  id: string
  payload: unknown
  attempts: number
}

export interface DispatchResult {
  delivered: number
  /** Why the batch was put back, or null. */
  error: string | null
}

const PENDING = `
  SELECT id, payload, attempts FROM ocop_outbox_event
  WHERE delivered_at IS NULL AND deleted_at IS NULL
    AND created_at <= now() - make_interval(secs => ?)
    AND (next_attempt_at IS NULL OR next_attempt_at <= now())
  ORDER BY created_at, id
  LIMIT ${BATCH}
  FOR UPDATE SKIP LOCKED`

async function markFailed(trx: Knex, events: readonly PendingEvent[], error: string): Promise<void> {
  for (const { id, attempts } of events) {
    await trx("ocop_outbox_event")
      .where({ id })
      .update({
        attempts: attempts + 1,
        last_error: error.slice(0, 500),
        next_attempt_at: trx.raw("now() + make_interval(secs => ?)", [retryDelaySeconds(attempts + 1)]),
      })
  }
}

/**
 * Delivers what is due in one call: the tags of all pending events together. At least once: rows
 * stay locked while the storefront is told, so other processes take other rows, and a crash leaves
 * them pending. On failure they are put back with a growing delay.
 */
export async function dispatchPending(knex: Knex, receiver: Receiver): Promise<DispatchResult> {
  return knex.transaction(async (trx) => {
    const { rows: events } = await trx.raw<{ rows: PendingEvent[] }>(PENDING, [DELIVERY_DELAY_MS / 1000])
    if (events.length === 0) return { delivered: 0, error: null }
    const ids = events.map(({ id }) => id)
    const tags = mergeTags(
      events.map(({ payload }) => payload),
      COARSE_TAGS,
    )
    try {
      if (tags.length > 0) await tellStorefront(receiver, tags)
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : String(cause)
      await markFailed(trx, events, error)
      return { delivered: 0, error }
    }
    await trx("ocop_outbox_event").whereIn("id", ids).update({ delivered_at: trx.fn.now(), last_error: null })
    return { delivered: ids.length, error: null }
  })
}
