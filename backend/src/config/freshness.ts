/**
 * How long a process may serve its read model without asking whether something changed.
 */
export const SNAPSHOT_STALE_MS = 1000

/**
 * Age at which the outbox delivers an event. Longer than `SNAPSHOT_STALE_MS`, so that when the
 * storefront is told to render a page anew, no process can still answer it from before the change.
 */
export const DELIVERY_DELAY_MS = 1500
