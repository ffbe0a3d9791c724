import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface VersionHead {
  no: number
  sha256: string
  frozenAt: Date
}

export async function loadVersionHeads(db: Knex, dossierId: string): Promise<VersionHead[]> {
  return db("ocop_dossier_version")
    .where({ dossier_id: dossierId })
    .orderBy("no")
    .select({ no: "no", sha256: "sha256", frozenAt: "frozen_at" })
}

/** The canonical JSON of one version, as it was frozen. */
export async function loadVersionContent(db: Knex, dossierId: string, no: number): Promise<string | null> {
  const row = await db("ocop_dossier_version")
    .where({ dossier_id: dossierId, no })
    .first<{ content: string } | undefined>("content")
  return row?.content ?? null
}
