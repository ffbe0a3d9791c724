import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface RegistryImportEntry {
  id: string
  kind: "registry" | "ntm"
  fileName: string
  sha256: string
  actorId: string | null
  rows: number
  created: number
  updated: number
  unchanged: number
}

/** Records an applied import in the caller's transaction. */
export async function insertRegistryImport(tx: Knex, entry: RegistryImportEntry): Promise<void> {
  await tx("ocop_registry_import").insert({
    id: entry.id,
    kind: entry.kind,
    file_name: entry.fileName,
    sha256: entry.sha256,
    actor_id: entry.actorId,
    status: "applied",
    row_count: entry.rows,
    created_count: entry.created,
    updated_count: entry.updated,
    unchanged_count: entry.unchanged,
    fault_count: 0,
  })
}
