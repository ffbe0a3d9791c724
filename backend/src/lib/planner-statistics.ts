import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Tells PostgreSQL's planner how full the tables are now. Its own daemon does so up to a minute after
 * a large change; until then it may choose plans that take seconds on a few hundred rows. May be called
 * inside a transaction. Without names: every table.
 */
export async function refreshPlannerStatistics(db: Knex, tables: readonly string[] = []): Promise<void> {
  await db.raw(`ANALYZE ${tables.map((table) => `"${table}"`).join(", ")}`)
}
