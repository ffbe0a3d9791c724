import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DOSSIER_COLUMNS, type Dossier } from "../queries/dossier-records"

const JSON_FIELDS: ReadonlySet<keyof Dossier> = new Set(["draft", "agreedChoices"])

/** Changes columns of one dossier in the caller's transaction; the caller holds its lock. */
export async function updateDossier(
  tx: Knex,
  id: string,
  changes: Partial<Omit<Dossier, "id">> & { foldedName?: string },
): Promise<void> {
  const { foldedName, ...fields } = changes
  const columns: Record<string, unknown> = foldedName === undefined ? {} : { folded_name: foldedName }
  for (const [field, value] of Object.entries(fields)) {
    const name = field as keyof Dossier
    columns[DOSSIER_COLUMNS[name]] = JSON_FIELDS.has(name) && value !== null ? JSON.stringify(value) : value
  }
  await tx("ocop_dossier")
    .where({ id })
    .update({ ...columns, updated_at: tx.fn.now() })
}

/** Inserts a dossier in the caller's transaction. */
export async function insertDossier(tx: Knex, dossier: Dossier, foldedName: string): Promise<void> {
  const columns: Record<string, unknown> = { folded_name: foldedName }
  for (const [field, column] of Object.entries(DOSSIER_COLUMNS)) {
    const name = field as keyof Dossier
    const value = dossier[name]
    columns[column] = JSON_FIELDS.has(name) && value !== null ? JSON.stringify(value) : value
  }
  await tx("ocop_dossier").insert(columns)
}
