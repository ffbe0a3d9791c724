import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** An applied import as recorded. */
export interface AppliedImport {
  id: string
  kind: "registry" | "ntm"
  fileName: string
  rows: number
  created: number
  updated: number
  unchanged: number
  createdAt: Date
}

const COLUMNS = {
  id: "id",
  kind: "kind",
  fileName: "file_name",
  rows: "row_count",
  created: "created_count",
  updated: "updated_count",
  unchanged: "unchanged_count",
  createdAt: "created_at",
}

/** The newest applied imports. */
export function loadRegistryImports(db: Knex, limit: number): Promise<AppliedImport[]> {
  return db("ocop_registry_import")
    .whereNull("deleted_at")
    .orderBy("created_at", "desc")
    .limit(limit)
    .select(COLUMNS)
}

export async function loadRegistryImport(
  db: Knex,
  id: string,
): Promise<(AppliedImport & { sha256: string }) | null> {
  const found: (AppliedImport & { sha256: string }) | undefined = await db("ocop_registry_import")
    .where({ id })
    .whereNull("deleted_at")
    .first({ ...COLUMNS, sha256: "sha256" })
  return found ?? null
}
