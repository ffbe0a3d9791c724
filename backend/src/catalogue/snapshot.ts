import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SNAPSHOT_STALE_MS } from "../config/freshness"
import { readDatabase, type ReadDatabase } from "../lib/database"
import { today } from "../lib/local-day"
import { loadUnitIndex } from "../modules/commune/queries/load-unit-index"
import { buildSnapshot } from "./build"
import type { Snapshot } from "./model"
import { loadPricesVnd } from "./prices"
import { loadRegisterRows } from "./register-rows"
import { loadShopRows } from "./shop-rows"

/** Commits are not ordered by time of writing, so the count is part of the version. */
const OUTBOX_MARK = `
  SELECT count(*)::int AS events, coalesce(max(created_at), to_timestamp(0))::text AS latest
  FROM ocop_outbox_event`

async function currentVersion(database: ReadDatabase, day: string): Promise<string> {
  const [mark] = await database.rows<{ events: number; latest: string }>(OUTBOX_MARK)
  return createHash("sha1")
    .update(`${day}|${mark?.events ?? 0}|${mark?.latest ?? ""}`)
    .digest("hex")
    .slice(0, 16)
}

async function load(container: MedusaContainer, day: string, version: string): Promise<Snapshot> {
  const database = readDatabase(container)
  const [register, shop, units] = await Promise.all([
    loadRegisterRows(database),
    loadShopRows(database),
    loadUnitIndex(database.knex),
  ])
  const priceSetIds = shop.variants.flatMap(({ priceSetId }) => (priceSetId === null ? [] : [priceSetId]))
  const prices = await loadPricesVnd(container, database, priceSetIds)
  return buildSnapshot({ day, version, units, register, shop, prices })
}

interface Slot {
  snapshot: Snapshot | null
  checkedAt: number
  loading: { version: string; result: Promise<Snapshot> } | null
}

const slot: Slot = { snapshot: null, checkedAt: 0, loading: null }

/**
 * The read model of this process. It is reloaded when the outbox tells of a change or the local day
 * turns; concurrent readers share one load. With `live` the outbox is asked now, so a change that
 * was committed before the call is always seen; without it an answer may be one second old.
 */
export async function catalogueSnapshot(
  container: MedusaContainer,
  options: { live?: boolean } = {},
): Promise<Snapshot> {
  const day = today()
  const own = slot
  const recent = Date.now() - own.checkedAt < SNAPSHOT_STALE_MS
  if (own.snapshot !== null && own.snapshot.day === day && recent && options.live !== true) {
    return own.snapshot
  }
  const checkedAt = Date.now()
  const version = await currentVersion(readDatabase(container), day)
  if (own.snapshot !== null && own.snapshot.version === version) {
    own.checkedAt = checkedAt
    return own.snapshot
  }
  if (own.loading?.version === version) return own.loading.result
  const result = load(container, day, version)
  own.loading = { version, result }
  try {
    const snapshot = await result
    // A slow load of an older version must not push out what a later reader loaded meanwhile.
    if (checkedAt >= own.checkedAt) {
      own.snapshot = snapshot
      own.checkedAt = checkedAt
    }
    return snapshot
  } finally {
    if (own.loading?.version === version) own.loading = null
  }
}
