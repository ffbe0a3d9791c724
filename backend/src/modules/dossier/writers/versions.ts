import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface NewVersion {
  dossierId: string
  no: number
  sha256: string
  /** Canonical JSON the digest was taken of. */
  content: string
  frozenAt: Date
  frozenBy: string
}

/** Appends a frozen version in the caller's transaction. */
export async function insertVersion(tx: Knex, version: NewVersion): Promise<void> {
  await tx("ocop_dossier_version").insert({
    id: generateEntityId(undefined, "dosv"),
    dossier_id: version.dossierId,
    no: version.no,
    sha256: version.sha256,
    content: version.content,
    frozen_at: version.frozenAt,
    frozen_by: version.frozenBy,
  })
}
