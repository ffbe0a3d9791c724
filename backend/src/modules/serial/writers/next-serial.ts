import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The next number of a series, starting at 1. The counter's row stays locked until the caller's
 * transaction ends: whoever comes second waits, and a number taken by a transaction that rolls back is
 * given out again. So a series has no duplicate and no gap. Take it late in a transaction: the lock
 * holds up everyone who wants a number of the same series.
 */
export async function nextSerial(tx: Knex, scope: string): Promise<number> {
  const { rows } = await tx.raw<{ rows: { last_value: number }[] }>(
    `insert into "ocop_serial" as s ("scope", "last_value") values (?, 1)
     on conflict ("scope") do update set "last_value" = s."last_value" + 1, "updated_at" = now()
     returning s."last_value"`,
    [scope],
  )
  const value = rows[0]?.last_value
  if (value === undefined) throw new Error(`no serial for ${scope}`)
  return value
}
