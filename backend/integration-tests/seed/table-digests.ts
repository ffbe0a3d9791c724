import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface TableDigest {
  rows: number
  digest: string
}

/** Bookkeeping of the workflow engine and of deliveries: not what a seed leaves behind. */
const TRANSIENT = new Set(["workflow_execution", "ocop_outbox_event", "mikro_orm_migrations"])

/** Per table: how many rows are in force and a digest of all they say, times of change included. */
export async function tableDigests(container: MedusaContainer): Promise<Record<string, TableDigest>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tables: { table_name: string; soft: boolean }[] = await db("information_schema.tables as t")
    .where({ table_schema: "public", table_type: "BASE TABLE" })
    .select("table_name")
    .select(
      db.raw(
        `exists (select 1 from information_schema.columns c
                  where c.table_name = t.table_name and c.column_name = 'deleted_at') as soft`,
      ),
    )
  const digests: Record<string, TableDigest> = {}
  for (const { table_name: table, soft } of tables) {
    if (TRANSIENT.has(table)) continue
    const { rows } = (await db.raw(
      `select count(*)::int as rows, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
         from ?? t ${soft ? "where deleted_at is null" : ""}`,
      [table],
    )) as { rows: TableDigest[] }
    if (rows[0]) digests[table] = rows[0]
  }
  return digests
}
