import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Column name → SQL type, in the order of the statement. */
export type ColumnTypes<Row> = { readonly [Column in keyof Row & string]: string }

/** Rows per statement: large enough to be quick, small enough to stay light in memory. */
const BATCH_ROWS = 1_000

function recordset<Row>(types: ColumnTypes<Row>): { names: string; source: string } {
  const columns = Object.entries<string>(types)
  const names = columns.map(([name]) => `"${name}"`).join(", ")
  const typed = columns.map(([name, type]) => `"${name}" ${type}`).join(", ")
  return { names, source: `jsonb_to_recordset(?::jsonb) as r(${typed})` }
}

async function inBatches<Row>(rows: readonly Row[], run: (json: string) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH_ROWS) {
    await run(JSON.stringify(rows.slice(start, start + BATCH_ROWS)))
  }
}

/**
 * Inserts rows set-based in the caller's transaction. Table and columns come from code, never from
 * input; the values travel as one JSON parameter. A violated constraint fails the transaction.
 */
export async function insertRows<Row>(
  tx: Knex,
  table: string,
  types: ColumnTypes<Row>,
  rows: readonly Row[],
): Promise<void> {
  const { names, source } = recordset(types)
  const sql = `insert into "${table}" (${names}) select ${names} from ${source}`
  await inBatches(rows, (json) => tx.raw(sql, [json]))
}

/** Updates rows by id, every listed column but the id, and touches `updated_at`. */
export async function updateRows<Row extends { id: string }>(
  tx: Knex,
  table: string,
  types: ColumnTypes<Row>,
  rows: readonly Row[],
): Promise<void> {
  const { source } = recordset(types)
  const sets = Object.keys(types)
    .filter((name) => name !== "id")
    .map((name) => `"${name}" = r."${name}"`)
  const sql = `update "${table}" t set ${sets.join(", ")}, updated_at = now() from ${source} where t.id = r.id`
  await inBatches(rows, (json) => tx.raw(sql, [json]))
}
